module.exports = require('../dist/compat/object/toPairsIn.js').toPairsIn;
