module.exports = require('../dist/compat/string/split.js').split;
