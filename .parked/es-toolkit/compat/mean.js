module.exports = require('../dist/compat/math/mean.js').mean;
