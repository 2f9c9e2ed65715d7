module.exports = require('../dist/compat/array/sortedLastIndex.js').sortedLastIndex;
