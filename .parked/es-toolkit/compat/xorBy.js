module.exports = require('../dist/compat/array/xorBy.js').xorBy;
