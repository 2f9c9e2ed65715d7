export { round as default } from '../dist/compat/math/round.mjs';
