module.exports = require('../dist/compat/array/unionWith.js').unionWith;
