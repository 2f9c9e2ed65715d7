module.exports = require('../dist/compat/array/some.js').some;
