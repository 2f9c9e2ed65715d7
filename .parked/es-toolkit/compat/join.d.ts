export { join as default } from '../dist/compat/array/join.js';
