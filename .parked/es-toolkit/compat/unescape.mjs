export { unescape as default } from '../dist/compat/string/unescape.mjs';
