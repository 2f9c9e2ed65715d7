module.exports = require('../dist/compat/string/padEnd.js').padEnd;
