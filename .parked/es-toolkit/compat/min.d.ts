export { min as default } from '../dist/compat/math/min.js';
