module.exports = require('../dist/compat/array/zipWith.js').zipWith;
