module.exports = require('../dist/compat/array/pullAt.js').pullAt;
