export { method as default } from '../dist/compat/util/method.js';
