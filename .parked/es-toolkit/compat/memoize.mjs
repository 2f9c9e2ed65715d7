export { memoize as default } from '../dist/compat/function/memoize.mjs';
