export { some as default } from '../dist/compat/array/some.js';
