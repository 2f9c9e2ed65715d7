module.exports = require('../dist/compat/array/partition.js').partition;
