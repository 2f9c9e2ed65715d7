export { stubArray as default } from '../dist/compat/util/stubArray.mjs';
