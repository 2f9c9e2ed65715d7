export { toDefaulted as default } from '../dist/compat/object/toDefaulted.mjs';
