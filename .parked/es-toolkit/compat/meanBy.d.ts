export { meanBy as default } from '../dist/compat/math/meanBy.js';
