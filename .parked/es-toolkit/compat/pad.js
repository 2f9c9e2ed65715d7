module.exports = require('../dist/compat/string/pad.js').pad;
