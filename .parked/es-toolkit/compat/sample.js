module.exports = require('../dist/compat/array/sample.js').sample;
