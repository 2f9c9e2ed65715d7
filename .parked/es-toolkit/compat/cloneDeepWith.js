module.exports = require('../dist/compat/object/cloneDeepWith.js').cloneDeepWith;
