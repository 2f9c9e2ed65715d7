module.exports = require('../dist/compat/predicate/isEqual.js').isEqual;
