export { wrap as default } from '../dist/compat/function/wrap.mjs';
