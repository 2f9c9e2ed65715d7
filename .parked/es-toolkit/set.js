module.exports = require('./dist/set');
