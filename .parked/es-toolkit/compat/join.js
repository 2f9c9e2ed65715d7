module.exports = require('../dist/compat/array/join.js').join;
