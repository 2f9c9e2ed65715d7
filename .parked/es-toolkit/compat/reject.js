module.exports = require('../dist/compat/array/reject.js').reject;
