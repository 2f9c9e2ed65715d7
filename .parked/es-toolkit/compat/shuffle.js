module.exports = require('../dist/compat/array/shuffle.js').shuffle;
