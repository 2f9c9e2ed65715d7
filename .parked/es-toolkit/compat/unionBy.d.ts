export { unionBy as default } from '../dist/compat/array/unionBy.js';
