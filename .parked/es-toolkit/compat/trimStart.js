module.exports = require('../dist/compat/string/trimStart.js').trimStart;
