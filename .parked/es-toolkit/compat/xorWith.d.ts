export { xorWith as default } from '../dist/compat/array/xorWith.js';
