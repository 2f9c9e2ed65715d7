export { multiply as default } from '../dist/compat/math/multiply.mjs';
