module.exports = require('../dist/compat/predicate/matchesProperty.js').matchesProperty;
