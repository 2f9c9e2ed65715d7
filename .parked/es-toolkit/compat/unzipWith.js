module.exports = require('../dist/compat/array/unzipWith.js').unzipWith;
