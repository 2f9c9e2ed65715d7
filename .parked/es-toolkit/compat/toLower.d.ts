export { toLower as default } from '../dist/compat/string/toLower.js';
