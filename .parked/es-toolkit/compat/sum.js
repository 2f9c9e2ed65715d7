module.exports = require('../dist/compat/math/sum.js').sum;
