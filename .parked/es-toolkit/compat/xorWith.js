module.exports = require('../dist/compat/array/xorWith.js').xorWith;
