module.exports = require('../dist/compat/array/take.js').take;
