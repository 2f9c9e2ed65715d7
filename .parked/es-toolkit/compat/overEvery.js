module.exports = require('../dist/compat/util/overEvery.js').overEvery;
