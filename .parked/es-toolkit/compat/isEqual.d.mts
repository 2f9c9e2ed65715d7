export { isEqual as default } from '../dist/compat/predicate/isEqual.mjs';
