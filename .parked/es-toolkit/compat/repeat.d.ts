export { repeat as default } from '../dist/compat/string/repeat.js';
