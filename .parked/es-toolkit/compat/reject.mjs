export { reject as default } from '../dist/compat/array/reject.mjs';
