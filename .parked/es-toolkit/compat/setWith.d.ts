export { setWith as default } from '../dist/compat/object/setWith.js';
