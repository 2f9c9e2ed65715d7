export { map as default } from '../dist/compat/array/map.js';
