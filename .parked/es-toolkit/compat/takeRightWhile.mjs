export { takeRightWhile as default } from '../dist/compat/array/takeRightWhile.mjs';
