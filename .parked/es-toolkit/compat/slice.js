module.exports = require('../dist/compat/array/slice.js').slice;
