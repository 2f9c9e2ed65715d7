export { isSymbol as default } from '../dist/compat/predicate/isSymbol.mjs';
