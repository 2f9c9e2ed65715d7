export { pad as default } from '../dist/compat/string/pad.mjs';
