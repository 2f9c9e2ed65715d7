export { transform as default } from '../dist/compat/object/transform.mjs';
