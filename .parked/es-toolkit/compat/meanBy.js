module.exports = require('../dist/compat/math/meanBy.js').meanBy;
