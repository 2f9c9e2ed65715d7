export { keyBy as default } from '../dist/compat/array/keyBy.js';
