module.exports = require('./dist/math');
