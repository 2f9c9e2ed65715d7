module.exports = require('../dist/compat/string/templateSettings.js').templateSettings;
