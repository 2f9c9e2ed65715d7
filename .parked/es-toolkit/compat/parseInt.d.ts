export { parseInt as default } from '../dist/compat/math/parseInt.js';
