export { sortedIndex as default } from '../dist/compat/array/sortedIndex.mjs';
