import { skillEntry } from '@modelcontextprotocol/server/ext/skills';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readFlat } from '../../src/skills/flat-front-matter.js';
import { fc } from '../helpers/properties.js';

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    ' ',
    '  ',
    ':',
    ': ',
    '#',
    ' #',
    '"',
    "'",
    '\\',
    '-',
    '---',
    '\n',
    '\r',
    '\t',
    '1',
    '0x1',
    '.5',
    '~',
    '|',
    '>',
    '&',
  ),
  fc.constantFrom(
    '*',
    '!',
    '%',
    '@',
    '`',
    '[',
    ']',
    '{',
    '}',
    ',',
    '?',
    'true',
    'No',
    'null',
    'NaN',
    '.inf',
    '<<',
    '\u2028',
    '\u0085',
    '\ufeff',
    'ä',
    '\ud83d',
  ),
  fc.string({ maxLength: 3 }),
);
const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('name', 'description', 'license', 'version', 'a-b', 'a_b') }, value);
const header = fc.array(
  fc.tuple(
    key,
    fc.constantFrom(': ', ': ', ': ', ':', ':  '),
    fc.oneof(
      value,
      value.map((text) => `"${text}"`),
      fc.constant('A text.'),
    ),
  ),
  {
    maxLength: 3,
  },
);

describe('readFlat', () => {
  it('returns what the parser of the SDK and a full parser return, or leaves the text to them', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(header, async (entries) => {
        const front = ['name: shop', 'description: Sells things.', ...entries.map((parts) => parts.join(''))].join('\n');
        const text = `---\n${front}\n---\n# Shop\n`;
        const flat = readFlat('shop', text);
        if (flat === undefined) return;
        read += 1;
        expect((await skillEntry('shop', { 'SKILL.md': text })).frontmatter).toEqual(flat);
        expect(parseDocument(front).toJS()).toEqual(flat);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    'name: other\ndescription: x y',
    'name: shop',
    'name: shop\ndescription: x y\nmetadata: a',
    'name: shop\ndescription: x y\ndescription: z z',
    'name: shop\ndescription: x y\n more',
    'name: shop\ndescription: x # y',
    'name: shop\r\ndescription: x y\r',
  ])('leaves %j to a parser', (front) => {
    expect(readFlat('shop', `---\n${front}\n---\n`)).toBeUndefined();
  });
});
