module.exports = require('../dist/compat/object/keys.js').keys;
