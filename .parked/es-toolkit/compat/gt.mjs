export { gt as default } from '../dist/compat/util/gt.mjs';
