module.exports = require('../dist/compat/util/toInteger.js').toInteger;
