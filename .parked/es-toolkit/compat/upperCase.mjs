export { upperCase as default } from '../dist/compat/string/upperCase.mjs';
