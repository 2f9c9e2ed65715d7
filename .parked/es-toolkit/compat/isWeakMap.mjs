export { isWeakMap as default } from '../dist/compat/predicate/isWeakMap.mjs';
