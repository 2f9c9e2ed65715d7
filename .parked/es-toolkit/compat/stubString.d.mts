export { stubString as default } from '../dist/compat/util/stubString.mjs';
