module.exports = require('../dist/compat/predicate/isString.js').isString;
