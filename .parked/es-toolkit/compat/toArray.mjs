export { toArray as default } from '../dist/compat/util/toArray.mjs';
