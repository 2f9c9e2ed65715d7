module.exports = require('./dist/compat');
