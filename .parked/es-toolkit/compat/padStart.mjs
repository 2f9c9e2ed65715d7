export { padStart as default } from '../dist/compat/string/padStart.mjs';
