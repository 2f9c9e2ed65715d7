export { takeRight as default } from '../dist/compat/array/takeRight.mjs';
