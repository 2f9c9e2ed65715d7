export { slice as default } from '../dist/compat/array/slice.mjs';
