module.exports = require('../dist/compat/util/iteratee.js').iteratee;
