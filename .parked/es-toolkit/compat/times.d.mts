export { times as default } from '../dist/compat/util/times.mjs';
