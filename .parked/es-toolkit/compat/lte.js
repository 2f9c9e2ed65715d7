module.exports = require('../dist/compat/util/lte.js').lte;
