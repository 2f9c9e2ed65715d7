module.exports = require('./dist/iterator');
