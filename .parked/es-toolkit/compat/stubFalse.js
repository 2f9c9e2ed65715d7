module.exports = require('../dist/compat/util/stubFalse.js').stubFalse;
