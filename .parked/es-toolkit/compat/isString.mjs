export { isString as default } from '../dist/compat/predicate/isString.mjs';
