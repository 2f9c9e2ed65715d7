export { stubTrue as default } from '../dist/compat/util/stubTrue.js';
