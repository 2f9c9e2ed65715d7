module.exports = require('./dist/fp');
