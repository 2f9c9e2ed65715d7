module.exports = require('../dist/compat/util/toArray.js').toArray;
