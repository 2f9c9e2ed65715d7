module.exports = require('./dist/object');
