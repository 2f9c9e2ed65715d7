export { toInteger as default } from '../dist/compat/util/toInteger.mjs';
