export { pick as default } from '../dist/compat/object/pick.mjs';
