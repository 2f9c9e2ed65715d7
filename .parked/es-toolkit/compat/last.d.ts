export { last as default } from '../dist/compat/array/last.js';
