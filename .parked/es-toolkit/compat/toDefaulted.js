module.exports = require('../dist/compat/object/toDefaulted.js').toDefaulted;
