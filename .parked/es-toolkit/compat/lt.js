module.exports = require('../dist/compat/util/lt.js').lt;
