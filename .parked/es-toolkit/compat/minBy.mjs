export { minBy as default } from '../dist/compat/math/minBy.mjs';
