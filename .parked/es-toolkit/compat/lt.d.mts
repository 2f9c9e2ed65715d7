export { lt as default } from '../dist/compat/util/lt.mjs';
