export { methodOf as default } from '../dist/compat/util/methodOf.js';
