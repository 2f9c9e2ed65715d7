module.exports = require('../dist/compat/string/snakeCase.js').snakeCase;
