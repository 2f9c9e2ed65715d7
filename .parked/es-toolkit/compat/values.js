module.exports = require('../dist/compat/object/values.js').values;
