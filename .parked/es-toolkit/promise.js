module.exports = require('./dist/promise');
