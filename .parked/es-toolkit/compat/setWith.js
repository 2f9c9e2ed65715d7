module.exports = require('../dist/compat/object/setWith.js').setWith;
