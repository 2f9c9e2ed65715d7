export { xorBy as default } from '../dist/compat/array/xorBy.js';
