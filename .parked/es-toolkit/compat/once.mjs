export { once as default } from '../dist/function/once.mjs';
