import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from 'zod';
import { resolvedApi } from '../../src/config/config-schema.js';
import { checkConfig } from '../../src/config/load-config.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';
import { createApiClient } from '../../src/http/client/client.js';
import { root } from '../helpers/processes/executable.js';
import { fc } from '../helpers/properties.js';

// Same setting as the executable: compiling a schema for one use is slower.
config({ jitless: true });

const example = readFileSync(join(root, 'examples/config.yaml'), 'utf8');
const secret = 'xK3cr3t-9f8e7d6c5b4a';

/** Checks a file, asserts that the result is sound, and returns its messages. */
async function check(text: string, file = 'c.yaml'): Promise<string> {
  const loaded = await checkConfig(text, file);
  if (!loaded.ok) {
    expect(loaded.problems.length).toBeGreaterThan(0);
    return loaded.problems.map(describeDiagnostic).join('\n');
  }
  const { apis, adHoc, warnings } = loaded.config;
  for (const definition of [...apis.map((api) => api.definition), ...(adHoc === false ? [] : [adHoc])]) {
    expect(resolvedApi().parse(definition)).toEqual(definition);
  }
  for (const definition of apis.slice(0, 1).map((api) => api.definition)) {
    const client = createApiClient(definition, { secrets: { read: async (value) => value } });
    await client.close();
  }
  return warnings.map(describeDiagnostic).join('\n');
}

const pieces = [
  'apis:',
  'x:',
  'baseUrl: https://x.example',
  'auth: {type: bearer, token: a}',
  'defaults:',
  'adHoc: false',
  '${env:A}',
  '&a',
  '*a',
  '<<:',
  '- ',
  '? ',
  '|',
  '>',
  '\t',
  '  ',
  '\n',
  '\r\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  ': ',
  ',',
  '!!str',
  '%',
  '---',
  '\u0000',
  '\ud800',
  '\u2028',
];
const randomText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** The example file with pieces removed, repeated and inserted. */
const mutatedExample = fc
  .array(
    fc.record({
      at: fc.nat(example.length),
      cut: fc.nat(30),
      insert: fc.oneof(fc.constantFrom(...pieces, secret), fc.string({ maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) => edits.reduce((text, { at, cut, insert }) => text.slice(0, at) + insert + text.slice(at + cut), example));

const keys = fc.constantFrom(
  'apis',
  'defaults',
  'adHoc',
  'skills',
  'scripts',
  'github',
  'x',
  'baseUrl',
  'auth',
  'type',
  'token',
  'headers',
  'query',
  'tls',
  'ca',
  'key',
  'proxy',
  'retry',
  'attempts',
  'allow',
  'methods',
  'paths',
  'network',
  'cache',
  'fallback',
  'baseUrls',
  'default',
  'body',
  'description',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'nope',
);
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    'https://x.example',
    secret,
    `Bearer ${secret}`,
    `https://u:${secret}@x.example/`,
    'ftp://x.example',
    '${env:A}',
    'bearer',
    'GET',
    '/a',
    '',
    null,
    true,
    false,
    0,
    -1,
    1e9,
    1.5,
  ),
  fc.string({ maxLength: 6 }),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
const file = fc.record(
  {
    apis: fc.record({
      x: fc
        .tuple(fc.array(fc.tuple(keys, tree), { maxLength: 3 }))
        .map(([entries]) => ({ baseUrl: 'https://x.example', ...Object.fromEntries(entries) })),
    }),
    defaults: tree,
    adHoc: tree,
  },
  { requiredKeys: ['apis'] },
);

describe('checkConfig', () => {
  it('survives random text', async () => {
    await fc.assert(
      fc.asyncProperty(randomText, fc.constantFrom('c.yaml', 'c.json'), async (text, name) => void (await check(text, name))),
      { numRuns: 200 },
    );
  });

  it('returns a sound configuration or errors for a randomly changed file, without its secret', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedExample, async (text) => {
        expect(await check(text)).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });

  it('shows no secret and changes no prototype for any file of a plausible shape', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('c.yaml', 'c.json'), async (value, name) => {
        expect(await check(JSON.stringify(value), name)).not.toContain(secret);
      }),
      { numRuns: 200 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('changes no prototype if %s is used as a key', async (name) => {
    const planted = { allow: { methods: ['DELETE'] }, prototype: { polluted: true }, polluted: true };
    const text = JSON.stringify({
      apis: { x: { baseUrl: 'https://x.example', headers: { [`~${name}`]: 'v' } } },
      defaults: { headers: { [`~${name}`]: 'w' }, query: { [`~${name}`]: planted } },
    });
    await check(text.replaceAll('~', ''), 'c.json');
    await check(`defaults:\n  ${name}: {polluted: true}\napis:\n  x:\n    baseUrl: https://x.example\n    ${name}: {polluted: true}`);
    await check(
      `apis:\n  x:\n    baseUrl: https://x.example\n    headers: {${name}: v, polluted: 'yes'}\ndefaults:\n  headers: {${name}: v}`,
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
