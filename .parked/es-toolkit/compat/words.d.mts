export { words as default } from '../dist/compat/string/words.mjs';
