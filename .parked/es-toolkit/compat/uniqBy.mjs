export { uniqBy as default } from '../dist/compat/array/uniqBy.mjs';
