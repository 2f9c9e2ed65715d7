export { toPairs as default } from '../dist/compat/object/toPairs.mjs';
