export { trim as default } from '../dist/compat/string/trim.js';
