export { sampleSize as default } from '../dist/compat/array/sampleSize.mjs';
