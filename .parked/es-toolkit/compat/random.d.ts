export { random as default } from '../dist/compat/math/random.js';
