module.exports = require('../dist/compat/string/repeat.js').repeat;
