export { toSafeInteger as default } from '../dist/compat/util/toSafeInteger.js';
