export { union as default } from '../dist/compat/array/union.mjs';
