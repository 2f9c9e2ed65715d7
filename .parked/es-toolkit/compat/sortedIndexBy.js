module.exports = require('../dist/compat/array/sortedIndexBy.js').sortedIndexBy;
