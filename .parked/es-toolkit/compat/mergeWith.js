module.exports = require('../dist/compat/object/mergeWith.js').mergeWith;
