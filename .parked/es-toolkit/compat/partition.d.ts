export { partition as default } from '../dist/compat/array/partition.js';
