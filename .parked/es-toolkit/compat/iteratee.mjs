export { iteratee as default } from '../dist/compat/util/iteratee.mjs';
