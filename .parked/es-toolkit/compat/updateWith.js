module.exports = require('../dist/compat/object/updateWith.js').updateWith;
