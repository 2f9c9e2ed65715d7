export { pickBy as default } from '../dist/compat/object/pickBy.mjs';
