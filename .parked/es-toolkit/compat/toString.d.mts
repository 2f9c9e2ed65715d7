export { toString as default } from '../dist/compat/util/toString.mjs';
