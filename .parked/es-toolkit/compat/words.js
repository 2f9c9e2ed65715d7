module.exports = require('../dist/compat/string/words.js').words;
