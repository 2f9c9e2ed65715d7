export { toFinite as default } from '../dist/compat/util/toFinite.mjs';
