export { sortedLastIndex as default } from '../dist/compat/array/sortedLastIndex.mjs';
