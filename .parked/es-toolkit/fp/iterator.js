module.exports = require('../dist/fp/iterator');
