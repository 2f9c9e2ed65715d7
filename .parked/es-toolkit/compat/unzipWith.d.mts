export { unzipWith as default } from '../dist/compat/array/unzipWith.mjs';
