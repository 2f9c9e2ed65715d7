export { lastIndexOf as default } from '../dist/compat/array/lastIndexOf.mjs';
