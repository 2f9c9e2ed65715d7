module.exports = require('../dist/function/unary.js').unary;
