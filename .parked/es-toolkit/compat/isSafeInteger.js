module.exports = require('../dist/compat/predicate/isSafeInteger.js').isSafeInteger;
