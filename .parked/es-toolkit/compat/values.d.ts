export { values as default } from '../dist/compat/object/values.js';
