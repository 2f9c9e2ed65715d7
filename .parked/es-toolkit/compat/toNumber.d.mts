export { toNumber as default } from '../dist/compat/util/toNumber.mjs';
