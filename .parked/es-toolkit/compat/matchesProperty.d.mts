export { matchesProperty as default } from '../dist/compat/predicate/matchesProperty.mjs';
