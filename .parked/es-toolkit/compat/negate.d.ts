export { negate as default } from '../dist/compat/function/negate.js';
