module.exports = require('./dist/map');
