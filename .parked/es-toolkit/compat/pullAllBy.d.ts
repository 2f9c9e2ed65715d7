export { pullAllBy as default } from '../dist/compat/array/pullAllBy.js';
