module.exports = require('../dist/compat/util/toNumber.js').toNumber;
