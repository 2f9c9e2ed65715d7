export { pullAllWith as default } from '../dist/compat/array/pullAllWith.mjs';
