module.exports = require('./dist/bigint');
