export { trimStart as default } from '../dist/compat/string/trimStart.mjs';
