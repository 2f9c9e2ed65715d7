import { fc } from '../properties.js';

/** Building blocks of attacks on path and URL parsing. */
const pieces = [
  ...['.', '..', '/', '//', '\\', ':', '@', '?', '#', ';', ' ', '\t', '\n', '\r\n', '\u0000', '[', '{', '{id}'],
  ...['%2e', '%2E', '%2f', '%5c', '%25', '%252e', '%00', 'http:', 'v1', 'base', 'a', 'é', '\ud800'],
];

/** Text of these pieces and of arbitrary characters. */
export const trickyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 10 })
  .map((parts) => parts.join(''));
