export { unionWith as default } from '../dist/compat/array/unionWith.mjs';
