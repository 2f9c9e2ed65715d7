module.exports = require('../dist/compat/object/update.js').update;
