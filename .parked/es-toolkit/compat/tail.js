module.exports = require('../dist/compat/array/tail.js').tail;
