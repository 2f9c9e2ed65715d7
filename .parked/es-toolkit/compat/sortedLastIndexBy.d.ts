export { sortedLastIndexBy as default } from '../dist/compat/array/sortedLastIndexBy.js';
