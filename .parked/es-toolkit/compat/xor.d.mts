export { xor as default } from '../dist/compat/array/xor.mjs';
