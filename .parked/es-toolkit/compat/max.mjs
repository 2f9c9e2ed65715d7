export { max as default } from '../dist/compat/math/max.mjs';
