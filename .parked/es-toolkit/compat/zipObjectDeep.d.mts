export { zipObjectDeep as default } from '../dist/compat/array/zipObjectDeep.mjs';
