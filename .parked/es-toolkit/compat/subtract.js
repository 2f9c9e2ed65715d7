module.exports = require('../dist/compat/math/subtract.js').subtract;
