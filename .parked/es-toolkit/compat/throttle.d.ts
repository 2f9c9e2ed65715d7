export { throttle as default } from '../dist/compat/function/throttle.js';
