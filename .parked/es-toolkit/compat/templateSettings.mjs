export { templateSettings as default } from '../dist/compat/string/templateSettings.mjs';
