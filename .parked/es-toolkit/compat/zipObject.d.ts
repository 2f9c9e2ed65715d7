export { zipObject as default } from '../dist/compat/array/zipObject.js';
