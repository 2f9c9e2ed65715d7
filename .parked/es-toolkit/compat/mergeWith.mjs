export { mergeWith as default } from '../dist/compat/object/mergeWith.mjs';
