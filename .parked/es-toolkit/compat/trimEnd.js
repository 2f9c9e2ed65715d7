module.exports = require('../dist/compat/string/trimEnd.js').trimEnd;
