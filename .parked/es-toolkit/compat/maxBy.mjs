export { maxBy as default } from '../dist/compat/math/maxBy.mjs';
