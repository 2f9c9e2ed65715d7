module.exports = require('../dist/compat/string/upperFirst.js').upperFirst;
