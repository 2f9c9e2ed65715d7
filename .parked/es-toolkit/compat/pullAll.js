module.exports = require('../dist/compat/array/pullAll.js').pullAll;
