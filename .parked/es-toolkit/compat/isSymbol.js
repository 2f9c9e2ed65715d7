module.exports = require('../dist/compat/predicate/isSymbol.js').isSymbol;
