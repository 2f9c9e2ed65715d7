export { sum as default } from '../dist/compat/math/sum.mjs';
