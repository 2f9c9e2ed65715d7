module.exports = require('./dist/query-string');
