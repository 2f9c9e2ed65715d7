export { stubObject as default } from '../dist/compat/util/stubObject.mjs';
