module.exports = require('../dist/compat/function/memoize.js').memoize;
