export { lowerFirst as default } from '../dist/compat/string/lowerFirst.js';
