export { pullAll as default } from '../dist/compat/array/pullAll.mjs';
