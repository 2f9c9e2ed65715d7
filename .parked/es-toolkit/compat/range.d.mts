export { range as default } from '../dist/compat/math/range.mjs';
