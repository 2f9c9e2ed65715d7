module.exports = require('../dist/compat/object/pickBy.js').pickBy;
