module.exports = require('../dist/function/once.js').once;
