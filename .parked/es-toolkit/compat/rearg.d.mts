export { rearg as default } from '../dist/compat/function/rearg.mjs';
