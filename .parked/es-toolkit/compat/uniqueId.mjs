export { uniqueId as default } from '../dist/compat/util/uniqueId.mjs';
