module.exports = require('../dist/compat/object/propertyOf.js').propertyOf;
