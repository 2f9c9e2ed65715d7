module.exports = require('../dist/compat/string/kebabCase.js').kebabCase;
