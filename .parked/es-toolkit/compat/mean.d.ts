export { mean as default } from '../dist/compat/math/mean.js';
