export { keys as default } from '../dist/compat/object/keys.mjs';
