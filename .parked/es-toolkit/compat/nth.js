module.exports = require('../dist/compat/array/nth.js').nth;
