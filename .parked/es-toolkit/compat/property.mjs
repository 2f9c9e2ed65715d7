export { property as default } from '../dist/compat/object/property.mjs';
