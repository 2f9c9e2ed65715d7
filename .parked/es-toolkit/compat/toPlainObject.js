module.exports = require('../dist/compat/util/toPlainObject.js').toPlainObject;
