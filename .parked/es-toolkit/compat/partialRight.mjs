export { partialRight as default } from '../dist/compat/function/partialRight.mjs';
