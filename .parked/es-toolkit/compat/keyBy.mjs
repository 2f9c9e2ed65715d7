export { keyBy as default } from '../dist/compat/array/keyBy.mjs';
