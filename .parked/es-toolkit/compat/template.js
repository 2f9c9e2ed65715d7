module.exports = require('../dist/compat/string/template.js').template;
