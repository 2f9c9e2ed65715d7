export { trimEnd as default } from '../dist/compat/string/trimEnd.js';
