module.exports = require('../dist/compat/array/pullAllWith.js').pullAllWith;
