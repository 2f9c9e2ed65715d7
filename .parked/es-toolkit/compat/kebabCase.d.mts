export { kebabCase as default } from '../dist/compat/string/kebabCase.mjs';
