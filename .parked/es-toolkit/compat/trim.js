module.exports = require('../dist/compat/string/trim.js').trim;
