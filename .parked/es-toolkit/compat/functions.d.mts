export { functions as default } from '../dist/compat/object/functions.mjs';
