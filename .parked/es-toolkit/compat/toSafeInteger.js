module.exports = require('../dist/compat/util/toSafeInteger.js').toSafeInteger;
