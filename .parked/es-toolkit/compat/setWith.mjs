export { setWith as default } from '../dist/compat/object/setWith.mjs';
