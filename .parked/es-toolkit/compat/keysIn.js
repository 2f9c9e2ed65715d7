module.exports = require('../dist/compat/object/keysIn.js').keysIn;
