module.exports = require('../dist/compat/array/unionBy.js').unionBy;
