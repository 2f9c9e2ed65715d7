export { shuffle as default } from '../dist/compat/array/shuffle.mjs';
