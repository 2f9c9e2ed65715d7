module.exports = require('../dist/predicate/isUndefined.js').isUndefined;
