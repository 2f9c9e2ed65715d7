export { spread as default } from '../dist/compat/function/spread.mjs';
