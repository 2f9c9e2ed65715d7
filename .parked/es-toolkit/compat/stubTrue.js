module.exports = require('../dist/compat/util/stubTrue.js').stubTrue;
