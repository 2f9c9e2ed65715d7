export { flatten as default } from '../dist/compat/array/flatten.mjs';
