module.exports = require('../dist/compat/string/lowerCase.js').lowerCase;
