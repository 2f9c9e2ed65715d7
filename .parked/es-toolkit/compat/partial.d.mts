export { partial as default } from '../dist/compat/function/partial.mjs';
