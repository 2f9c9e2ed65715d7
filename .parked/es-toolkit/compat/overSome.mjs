export { overSome as default } from '../dist/compat/util/overSome.mjs';
