export { reduceRight as default } from '../dist/compat/array/reduceRight.js';
