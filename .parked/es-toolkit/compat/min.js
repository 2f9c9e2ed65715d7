module.exports = require('../dist/compat/math/min.js').min;
