module.exports = require('../dist/compat/array/sortedIndexOf.js').sortedIndexOf;
