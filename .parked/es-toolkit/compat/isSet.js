module.exports = require('../dist/compat/predicate/isSet.js').isSet;
