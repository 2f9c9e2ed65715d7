module.exports = require('../dist/compat/array/uniqWith.js').uniqWith;
