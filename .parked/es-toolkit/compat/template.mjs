export { template as default } from '../dist/compat/string/template.mjs';
