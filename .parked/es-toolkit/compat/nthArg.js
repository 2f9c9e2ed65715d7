module.exports = require('../dist/compat/function/nthArg.js').nthArg;
