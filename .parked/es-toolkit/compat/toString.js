module.exports = require('../dist/compat/util/toString.js').toString;
