module.exports = require('../dist/compat/object/transform.js').transform;
