module.exports = require('../dist/compat/predicate/isWeakSet.js').isWeakSet;
