export { toLength as default } from '../dist/compat/util/toLength.js';
