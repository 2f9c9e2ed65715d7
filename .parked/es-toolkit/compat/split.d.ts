export { split as default } from '../dist/compat/string/split.js';
