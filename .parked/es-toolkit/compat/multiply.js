module.exports = require('../dist/compat/math/multiply.js').multiply;
