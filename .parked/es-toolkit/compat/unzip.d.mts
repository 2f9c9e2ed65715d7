export { unzip as default } from '../dist/compat/array/unzip.mjs';
