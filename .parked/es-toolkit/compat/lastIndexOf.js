module.exports = require('../dist/compat/array/lastIndexOf.js').lastIndexOf;
