export { create as default } from '../dist/compat/object/create.mjs';
