module.exports = require('./dist/function');
