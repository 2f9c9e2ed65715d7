module.exports = require('../dist/compat/predicate/matches.js').matches;
