module.exports = require('../dist/compat/function/spread.js').spread;
