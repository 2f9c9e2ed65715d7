module.exports = require('../dist/compat/string/replace.js').replace;
