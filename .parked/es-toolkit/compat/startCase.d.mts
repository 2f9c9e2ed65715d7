export { startCase as default } from '../dist/compat/string/startCase.mjs';
