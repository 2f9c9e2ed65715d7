export { nth as default } from '../dist/compat/array/nth.mjs';
