module.exports = require('../dist/compat/object/mapKeys.js').mapKeys;
