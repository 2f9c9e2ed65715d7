module.exports = require('../dist/compat/function/partial.js').partial;
