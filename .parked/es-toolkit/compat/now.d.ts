export { now as default } from '../dist/compat/util/now.js';
