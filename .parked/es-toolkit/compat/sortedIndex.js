module.exports = require('../dist/compat/array/sortedIndex.js').sortedIndex;
