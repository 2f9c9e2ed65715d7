export { sortBy as default } from '../dist/compat/array/sortBy.mjs';
