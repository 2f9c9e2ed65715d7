module.exports = require('../dist/compat/util/stubArray.js').stubArray;
