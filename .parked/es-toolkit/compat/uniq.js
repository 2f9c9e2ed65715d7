module.exports = require('../dist/compat/array/uniq.js').uniq;
