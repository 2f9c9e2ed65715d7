export { sumBy as default } from '../dist/compat/math/sumBy.js';
