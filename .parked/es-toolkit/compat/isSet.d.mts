export { isSet as default } from '../dist/compat/predicate/isSet.mjs';
