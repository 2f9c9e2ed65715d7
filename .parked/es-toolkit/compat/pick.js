module.exports = require('../dist/compat/object/pick.js').pick;
