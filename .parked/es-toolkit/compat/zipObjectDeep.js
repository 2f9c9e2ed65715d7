module.exports = require('../dist/compat/array/zipObjectDeep.js').zipObjectDeep;
