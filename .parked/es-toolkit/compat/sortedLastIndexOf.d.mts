export { sortedLastIndexOf as default } from '../dist/compat/array/sortedLastIndexOf.mjs';
