module.exports = require('../dist/compat/string/startsWith.js').startsWith;
