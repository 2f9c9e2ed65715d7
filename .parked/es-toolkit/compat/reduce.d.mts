export { reduce as default } from '../dist/compat/array/reduce.mjs';
