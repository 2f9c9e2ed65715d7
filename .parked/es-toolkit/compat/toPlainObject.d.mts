export { toPlainObject as default } from '../dist/compat/util/toPlainObject.mjs';
