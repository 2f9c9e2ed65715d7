export { isUndefined as default } from '../dist/predicate/isUndefined.mjs';
