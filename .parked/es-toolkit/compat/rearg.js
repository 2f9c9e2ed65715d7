module.exports = require('../dist/compat/function/rearg.js').rearg;
