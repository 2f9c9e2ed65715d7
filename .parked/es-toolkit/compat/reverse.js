module.exports = require('../dist/compat/array/reverse.js').reverse;
