module.exports = require('../dist/compat/util/overSome.js').overSome;
