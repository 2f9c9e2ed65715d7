export { truncate as default } from '../dist/compat/string/truncate.mjs';
