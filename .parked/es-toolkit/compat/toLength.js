module.exports = require('../dist/compat/util/toLength.js').toLength;
