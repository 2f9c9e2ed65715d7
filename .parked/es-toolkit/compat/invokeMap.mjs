export { invokeMap as default } from '../dist/compat/array/invokeMap.mjs';
