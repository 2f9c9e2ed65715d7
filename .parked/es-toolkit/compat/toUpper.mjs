export { toUpper as default } from '../dist/compat/string/toUpper.mjs';
