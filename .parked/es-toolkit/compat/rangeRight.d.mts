export { rangeRight as default } from '../dist/compat/math/rangeRight.mjs';
