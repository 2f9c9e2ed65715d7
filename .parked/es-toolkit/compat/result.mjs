export { result as default } from '../dist/compat/object/result.mjs';
