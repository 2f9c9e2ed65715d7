export { pull as default } from '../dist/compat/array/pull.js';
