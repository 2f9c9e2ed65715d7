export { upperFirst as default } from '../dist/compat/string/upperFirst.mjs';
