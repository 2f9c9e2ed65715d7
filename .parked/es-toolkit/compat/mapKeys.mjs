export { mapKeys as default } from '../dist/compat/object/mapKeys.mjs';
