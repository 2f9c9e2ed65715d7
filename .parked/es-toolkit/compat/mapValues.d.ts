export { mapValues as default } from '../dist/compat/object/mapValues.js';
