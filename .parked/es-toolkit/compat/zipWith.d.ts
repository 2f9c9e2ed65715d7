export { zipWith as default } from '../dist/compat/array/zipWith.js';
