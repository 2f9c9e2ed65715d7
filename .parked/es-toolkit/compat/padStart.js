module.exports = require('../dist/compat/string/padStart.js').padStart;
