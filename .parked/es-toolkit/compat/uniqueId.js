module.exports = require('../dist/compat/util/uniqueId.js').uniqueId;
