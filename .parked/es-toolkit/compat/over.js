module.exports = require('../dist/compat/util/over.js').over;
