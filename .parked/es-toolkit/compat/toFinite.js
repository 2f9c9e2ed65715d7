module.exports = require('../dist/compat/util/toFinite.js').toFinite;
