module.exports = require('../dist/compat/string/upperCase.js').upperCase;
