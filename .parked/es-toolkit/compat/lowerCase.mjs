export { lowerCase as default } from '../dist/compat/string/lowerCase.mjs';
