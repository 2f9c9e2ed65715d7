export { rest as default } from '../dist/compat/function/rest.mjs';
