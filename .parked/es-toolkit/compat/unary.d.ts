export { unary as default } from '../dist/function/unary.js';
