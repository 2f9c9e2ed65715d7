module.exports = require('../dist/compat/array/keyBy.js').keyBy;
