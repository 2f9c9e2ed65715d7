module.exports = require('../dist/compat/predicate/isWeakMap.js').isWeakMap;
