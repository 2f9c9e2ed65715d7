module.exports = require('../dist/compat/math/random.js').random;
