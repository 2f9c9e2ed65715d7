export { startsWith as default } from '../dist/compat/string/startsWith.mjs';
