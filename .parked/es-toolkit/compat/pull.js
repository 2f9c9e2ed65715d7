module.exports = require('../dist/compat/array/pull.js').pull;
