module.exports = require('../dist/compat/function/partialRight.js').partialRight;
