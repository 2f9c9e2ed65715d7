export { overArgs as default } from '../dist/compat/function/overArgs.js';
