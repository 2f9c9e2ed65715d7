module.exports = require('../dist/compat/object/omitBy.js').omitBy;
