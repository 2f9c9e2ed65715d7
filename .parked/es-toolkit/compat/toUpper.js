module.exports = require('../dist/compat/string/toUpper.js').toUpper;
