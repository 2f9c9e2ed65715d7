import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/load-config.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';
import { readPlainJson } from '../../src/documents/plain-json.js';
import { parseSource } from '../../src/documents/source-text.js';
import { fc } from '../helpers/properties.js';

const key = fc.oneof(fc.string(), fc.constantFrom('a', 'b', '1', '<<', '__proto__', 'constructor', 'a":', '{', '\\', '"'));
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -0, 1.5, 1e21, '', ' ', '"a": 1', '\\": {', '\u2028', '\ud83d\ude00'),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value')),
    tie('object'),
  ),
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => ({ entries })),
}));

/** Writes JSON whose objects are lists of entries, so that keys can be repeated. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries: unknown = Reflect.get(value, 'entries');
  const members = Array.isArray(entries) ? entries.map(([name, inner]) => `${JSON.stringify(name)} : ${write(inner)}`) : [];
  return `{${members.join(',\n ')}}`;
}

describe('readPlainJson', () => {
  it('returns what the YAML parser returns, or leaves the text to it', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, json), { maxLength: 4 }), async (entries) => {
        const text = write({ entries });
        const value = readPlainJson(text);
        if (value === undefined) return;
        read += 1;
        expect(await parseSource(text, 'c.json', { empty: '', notMapping: '' })).toMatchObject({ ok: true, source: { value } });
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":2}}',
    '{"a":1,"\\u0061":2}',
    '{"__proto__":1}',
    '{"a":[{"<<":{}}]}',
    'a: 1',
    '[]',
    '{a: 1}',
    `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`,
  ])('leaves %s to the YAML parser', (text) => {
    expect(readPlainJson(text)).toBeUndefined();
  });
});

describe('a configuration file in JSON', () => {
  it('reports the problems of a JSON file with their positions', async () => {
    const loaded = await checkConfig(
      '{\n  "apis": {\n    "a": { "baseUrl": "https://a.example", "retry": { "attempts": -1 } } } }',
      'c.json',
    );
    expect(loaded.ok ? [] : loaded.problems.map(describeDiagnostic)).toEqual([
      expect.stringMatching(/^c\.json:3:\d+: apis\.a\.retry\.attempts /),
    ]);
  });

  it('reports the warnings of a JSON file with their positions', async () => {
    const text = '{\n  "apis": {\n    "a": { "baseUrl": "https://a.example", "auth": { "type": "bearer", "token": "s3cr3t" } } } }';
    const loaded = await checkConfig(text, 'c.json');
    expect(loaded.ok ? loaded.config.warnings.map(describeDiagnostic) : []).toEqual([expect.stringMatching(/^c\.json:3:\d+: /)]);
  });
});
