export { zip as default } from '../dist/compat/array/zip.mjs';
