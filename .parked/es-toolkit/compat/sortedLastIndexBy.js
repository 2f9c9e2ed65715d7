module.exports = require('../dist/compat/array/sortedLastIndexBy.js').sortedLastIndexBy;
