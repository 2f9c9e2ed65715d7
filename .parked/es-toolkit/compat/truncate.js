module.exports = require('../dist/compat/string/truncate.js').truncate;
