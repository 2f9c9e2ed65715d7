module.exports = require('../dist/compat/math/parseInt.js').parseInt;
