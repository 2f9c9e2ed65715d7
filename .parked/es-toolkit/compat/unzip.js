module.exports = require('../dist/compat/array/unzip.js').unzip;
