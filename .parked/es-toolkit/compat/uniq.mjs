export { uniq as default } from '../dist/compat/array/uniq.mjs';
