export { sample as default } from '../dist/compat/array/sample.mjs';
