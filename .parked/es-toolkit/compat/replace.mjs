export { replace as default } from '../dist/compat/string/replace.mjs';
