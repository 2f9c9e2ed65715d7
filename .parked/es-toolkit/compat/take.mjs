export { take as default } from '../dist/compat/array/take.mjs';
