module.exports = require('../dist/compat/util/method.js').method;
