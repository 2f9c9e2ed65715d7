module.exports = require('../dist/compat/array/takeRight.js').takeRight;
