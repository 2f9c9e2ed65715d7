export { isTypedArray as default } from '../dist/compat/predicate/isTypedArray.js';
