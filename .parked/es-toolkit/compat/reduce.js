module.exports = require('../dist/compat/array/reduce.js').reduce;
