module.exports = require('../dist/compat/array/remove.js').remove;
