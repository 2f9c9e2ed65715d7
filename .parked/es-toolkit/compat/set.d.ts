export { set as default } from '../dist/compat/object/set.js';
