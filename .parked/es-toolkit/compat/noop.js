module.exports = require('../dist/function/noop.js').noop;
