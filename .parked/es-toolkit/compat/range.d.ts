export { range as default } from '../dist/compat/math/range.js';
