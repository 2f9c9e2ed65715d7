module.exports = require('../dist/compat/object/set.js').set;
