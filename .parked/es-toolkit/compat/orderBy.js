module.exports = require('../dist/compat/array/orderBy.js').orderBy;
