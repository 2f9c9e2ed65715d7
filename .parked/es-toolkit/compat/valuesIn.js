module.exports = require('../dist/compat/object/valuesIn.js').valuesIn;
