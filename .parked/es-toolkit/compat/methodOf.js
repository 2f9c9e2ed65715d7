module.exports = require('../dist/compat/util/methodOf.js').methodOf;
