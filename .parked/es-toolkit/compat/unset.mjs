export { unset as default } from '../dist/compat/object/unset.mjs';
