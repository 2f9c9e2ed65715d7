module.exports = require('../dist/compat/string/unescape.js').unescape;
