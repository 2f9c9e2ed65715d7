module.exports = require('../dist/compat/array/sampleSize.js').sampleSize;
