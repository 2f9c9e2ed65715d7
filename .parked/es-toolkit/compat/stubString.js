module.exports = require('../dist/compat/util/stubString.js').stubString;
