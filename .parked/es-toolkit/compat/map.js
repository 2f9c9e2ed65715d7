module.exports = require('../dist/compat/array/map.js').map;
