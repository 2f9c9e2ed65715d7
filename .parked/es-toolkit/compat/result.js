module.exports = require('../dist/compat/object/result.js').result;
