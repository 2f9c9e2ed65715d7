module.exports = require('../dist/compat/function/negate.js').negate;
