export { min as default } from '../dist/compat/math/min.mjs';
