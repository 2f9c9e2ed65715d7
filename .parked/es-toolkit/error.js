module.exports = require('./dist/error');
