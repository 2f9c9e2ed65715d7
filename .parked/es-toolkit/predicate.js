module.exports = require('./dist/predicate');
