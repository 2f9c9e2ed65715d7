export { over as default } from '../dist/compat/util/over.mjs';
