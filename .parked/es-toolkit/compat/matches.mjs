export { matches as default } from '../dist/compat/predicate/matches.mjs';
