export { keysIn as default } from '../dist/compat/object/keysIn.js';
