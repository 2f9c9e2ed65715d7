module.exports = require('../dist/util/hash/node');
