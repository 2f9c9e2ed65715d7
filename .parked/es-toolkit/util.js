module.exports = require('./dist/util');
