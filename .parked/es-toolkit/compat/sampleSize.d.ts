export { sampleSize as default } from '../dist/compat/array/sampleSize.js';
