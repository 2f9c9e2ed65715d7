export { update as default } from '../dist/compat/object/update.mjs';
