export { pullAt as default } from '../dist/compat/array/pullAt.mjs';
