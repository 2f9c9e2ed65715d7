export { noop as default } from '../dist/function/noop.mjs';
