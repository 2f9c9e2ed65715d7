module.exports = require('../dist/compat/object/unset.js').unset;
