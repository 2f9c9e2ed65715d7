export { toPath as default } from '../dist/compat/util/toPath.mjs';
