module.exports = require('../dist/compat/util/toPath.js').toPath;
