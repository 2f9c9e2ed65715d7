module.exports = require('../dist/compat/array/takeWhile.js').takeWhile;
