export { padEnd as default } from '../dist/compat/string/padEnd.mjs';
