export { lte as default } from '../dist/compat/util/lte.mjs';
