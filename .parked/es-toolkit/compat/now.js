module.exports = require('../dist/compat/util/now.js').now;
