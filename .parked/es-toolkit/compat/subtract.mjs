export { subtract as default } from '../dist/compat/math/subtract.mjs';
