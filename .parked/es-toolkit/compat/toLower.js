module.exports = require('../dist/compat/string/toLower.js').toLower;
