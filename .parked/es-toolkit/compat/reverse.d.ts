export { reverse as default } from '../dist/compat/array/reverse.js';
