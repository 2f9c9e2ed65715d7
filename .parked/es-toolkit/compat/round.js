module.exports = require('../dist/compat/math/round.js').round;
