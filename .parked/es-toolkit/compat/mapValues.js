module.exports = require('../dist/compat/object/mapValues.js').mapValues;
