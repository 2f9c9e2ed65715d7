module.exports = require('../dist/compat/array/pullAllBy.js').pullAllBy;
