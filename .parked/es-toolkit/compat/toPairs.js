module.exports = require('../dist/compat/object/toPairs.js').toPairs;
