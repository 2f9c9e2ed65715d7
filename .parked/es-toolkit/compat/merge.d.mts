export { merge as default } from '../dist/compat/object/merge.mjs';
