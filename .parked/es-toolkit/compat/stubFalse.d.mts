export { stubFalse as default } from '../dist/compat/util/stubFalse.mjs';
