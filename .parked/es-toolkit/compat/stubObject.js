module.exports = require('../dist/compat/util/stubObject.js').stubObject;
