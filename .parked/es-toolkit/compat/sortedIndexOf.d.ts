export { sortedIndexOf as default } from '../dist/compat/array/sortedIndexOf.js';
