export { takeWhile as default } from '../dist/compat/array/takeWhile.mjs';
