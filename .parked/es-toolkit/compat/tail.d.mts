export { tail as default } from '../dist/compat/array/tail.mjs';
