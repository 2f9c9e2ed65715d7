import fc from 'fast-check';

/** What tricks with paths and URLs are made of. */
const pieces = [
  ...['.', '..', '/', '//', '\\', ':', '@', '?', '#', ';', ' ', '\t', '\n', '\r\n', '\u0000', '[', '{', '{id}'],
  ...['%2e', '%2E', '%2f', '%5c', '%25', '%252e', '%00', 'http:', 'v1', 'base', 'a', 'é', '\ud800'],
];

/** Text of those pieces, and of any other. */
export const trickyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 10 })
  .map((parts) => parts.join(''));
