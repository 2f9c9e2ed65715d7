module.exports = require('../dist/compat/array/without.js').without;
