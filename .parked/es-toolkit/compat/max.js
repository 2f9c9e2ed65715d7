module.exports = require('../dist/compat/math/max.js').max;
