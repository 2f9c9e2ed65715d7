export { omit as default } from '../dist/compat/object/omit.js';
