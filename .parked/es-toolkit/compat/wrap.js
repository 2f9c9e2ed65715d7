module.exports = require('../dist/compat/function/wrap.js').wrap;
