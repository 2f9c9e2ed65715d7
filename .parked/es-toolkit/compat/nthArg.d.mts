export { nthArg as default } from '../dist/compat/function/nthArg.mjs';
