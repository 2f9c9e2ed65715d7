module.exports = require('../dist/compat/array/zip.js').zip;
