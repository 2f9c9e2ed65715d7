module.exports = require('../dist/compat/array/size.js').size;
