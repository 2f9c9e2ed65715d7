module.exports = require('../dist/compat/string/startCase.js').startCase;
