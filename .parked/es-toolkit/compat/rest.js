module.exports = require('../dist/compat/function/rest.js').rest;
