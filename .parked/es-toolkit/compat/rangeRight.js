module.exports = require('../dist/compat/math/rangeRight.js').rangeRight;
