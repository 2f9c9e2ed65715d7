export { valuesIn as default } from '../dist/compat/object/valuesIn.mjs';
