export { snakeCase as default } from '../dist/compat/string/snakeCase.mjs';
