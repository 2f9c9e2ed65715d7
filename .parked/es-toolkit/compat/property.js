module.exports = require('../dist/compat/object/property.js').property;
