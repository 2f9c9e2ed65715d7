export { size as default } from '../dist/compat/array/size.js';
