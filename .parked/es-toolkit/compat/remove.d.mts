export { remove as default } from '../dist/compat/array/remove.mjs';
