module.exports = require('./dist/string');
