export { omitBy as default } from '../dist/compat/object/omitBy.mjs';
