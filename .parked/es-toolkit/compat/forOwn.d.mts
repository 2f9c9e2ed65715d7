export { forOwn as default } from '../dist/compat/object/forOwn.mjs';
