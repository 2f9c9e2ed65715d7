module.exports = require('../dist/compat/array/takeRightWhile.js').takeRightWhile;
