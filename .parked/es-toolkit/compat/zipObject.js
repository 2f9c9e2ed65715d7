module.exports = require('../dist/compat/array/zipObject.js').zipObject;
