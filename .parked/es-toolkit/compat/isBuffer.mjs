export { isBuffer as default } from '../dist/compat/predicate/isBuffer.mjs';
