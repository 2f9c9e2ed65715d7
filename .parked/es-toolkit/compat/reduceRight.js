module.exports = require('../dist/compat/array/reduceRight.js').reduceRight;
