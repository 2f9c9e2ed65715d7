export { without as default } from '../dist/compat/array/without.js';
