module.exports = require('../dist/compat/array/sortedLastIndexOf.js').sortedLastIndexOf;
