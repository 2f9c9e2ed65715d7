module.exports = require('../dist/compat/array/union.js').union;
