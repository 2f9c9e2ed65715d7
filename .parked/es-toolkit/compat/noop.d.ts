export { noop as default } from '../dist/function/noop.js';
