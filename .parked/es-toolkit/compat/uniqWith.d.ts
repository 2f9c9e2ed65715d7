export { uniqWith as default } from '../dist/compat/array/uniqWith.js';
