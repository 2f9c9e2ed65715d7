module.exports = require('../dist/compat/function/overArgs.js').overArgs;
