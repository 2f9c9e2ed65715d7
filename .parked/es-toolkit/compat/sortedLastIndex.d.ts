export { sortedLastIndex as default } from '../dist/compat/array/sortedLastIndex.js';
