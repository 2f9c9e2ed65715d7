module.exports = require('../dist/compat/predicate/isTypedArray.js').isTypedArray;
