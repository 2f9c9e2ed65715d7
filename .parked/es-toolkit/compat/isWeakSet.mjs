export { isWeakSet as default } from '../dist/compat/predicate/isWeakSet.mjs';
