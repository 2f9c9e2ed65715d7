export { sortedIndexBy as default } from '../dist/compat/array/sortedIndexBy.js';
