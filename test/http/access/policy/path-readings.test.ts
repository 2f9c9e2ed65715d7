import { describe, expect, it } from 'vitest';
import { createPolicy } from '../../../../src/http/access/policy/rules.js';
import { type ApiDefinition, apiDefinition } from '../../../../src/http/client/api-definition.js';
import type { Method } from '../../../../src/http/semantics/method.js';
import { parseTarget } from '../../../../src/http/semantics/request-target.js';
import { ApiError } from '../../../../src/index.js';
import { globMatches, pathServers, segmentsAt } from '../../../helpers/attacks/path-servers.js';
import { fc } from '../../../helpers/properties.js';

const baseUrl = new URL('https://api.example/v1');
type Rules = Pick<ApiDefinition, 'allow' | 'deny' | 'approve'>;
type Verdict = 'allowed' | 'needs-approval' | 'refused';

const definition = apiDefinition();

function decide(rules: Rules, path: string, method: Method = 'GET'): Verdict {
  const decide = createPolicy(definition.parse(rules), { name: 'shop', baseUrl });
  try {
    const decision = decide({ method, url: parseTarget(path, {}, baseUrl), headers: new Headers(), body: undefined });
    return decision.kind;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'invalid-url') return 'refused';
    throw error;
  }
}

const pieces = [
  ...['a', 'b', 'A', '/', '//', '%61', '%2561', '%252561', '%u0061', '%2f', '%252F', '%5c', '%3b', ';', ';x', '%20', '.', '%2e', '~', '*'],
  ...['%ef%bd%81', '%EF%BC%8F', '%c3%a9', '?', '%3F', '%2523', '+', '%z'],
];
const path = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => `/${parts.join('')}`);
const patterns = fc.array(
  fc
    .array(fc.oneof(fc.constant('**'), fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((segments) => `/${segments.join('/')}`),
  { minLength: 1, maxLength: 3 },
);

/** The path that is sent: the URL parser has removed a query. */
const sent = (text: string) => parseTarget(text, {}, baseUrl).pathname.slice('/v1'.length);

type Fold = (segment: string) => string;
const exact: Fold = (segment) => segment;
const withoutCase: Fold = (segment) => segment.toLowerCase();

/** Returns, for each reading of a server, whether one of the patterns matches it. */
function matchesOf(list: readonly string[], text: string, fold: Fold): boolean[] {
  const globs = list.map((pattern) => pattern.split('/').slice(1).map(fold));
  const readings = new Set(pathServers.map((server) => JSON.stringify(segmentsAt(server, text).map(fold))));
  return [...readings].map((reading) => globs.some((glob) => globMatches(glob, JSON.parse(reading))));
}

describe('path rules and what servers read', () => {
  it('refuses a path that some server reads as a denied one', () => {
    fc.assert(
      fc.property(patterns, path, (denied, text) => {
        if (decide({ deny: { paths: denied } }, text) === 'refused') return;
        expect(matchesOf(denied, sent(text), withoutCase)).not.toContain(true);
      }),
      { numRuns: 800 },
    );
  });

  it('requires approval for a path that some server reads as one that requires it', () => {
    fc.assert(
      fc.property(patterns, path, (approved, text) => {
        if (decide({ approve: { paths: approved } }, text) !== 'allowed') return;
        expect(matchesOf(approved, sent(text), withoutCase)).not.toContain(true);
      }),
      { numRuns: 800 },
    );
  });

  it('allows a path only if every server reads it as an allowed one', () => {
    fc.assert(
      fc.property(patterns, path, (allowed, text) => {
        if (allowed.includes('/**') || decide({ allow: { paths: allowed } }, text) !== 'allowed') return;
        expect(matchesOf(allowed, sent(text), exact)).not.toContain(false);
      }),
      { numRuns: 800 },
    );
  });

  it('decides a path without special characters as the patterns state it', () => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(patterns, patterns, plain, (allowed, denied, segments) => {
        const text = `/${segments.join('/')}`;
        const matches = (list: readonly string[]) =>
          list.some((pattern) => globMatches(pattern.split('/').slice(1), text === '/' ? [''] : segments));
        // A path without segments is also read as no segment at all.
        if (text === '/') return;
        const expected = matches(allowed) && !matches(denied) ? 'allowed' : 'refused';
        expect(decide({ allow: { paths: allowed }, deny: { paths: denied } }, text)).toBe(expected);
      }),
      { numRuns: 800 },
    );
  });

  it('decides by a pattern in another spelling as by its plain one', () => {
    const spellings: Readonly<Record<string, readonly string[]>> = {
      a: ['a', '%61', '%2561', '%u0061'],
      b: ['b', '%62'],
      '/': ['/', '//', '/./', '/x/../', '\\'],
    };
    const ways = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        patterns,
        ways,
        fc.array(fc.constantFrom('a', 'b', 'ab', 'aab'), { minLength: 1, maxLength: 3 }),
        (list, choice, segments) => {
          const spelled = list.map((pattern) =>
            [...pattern].map((character, index) => {
              if (index === 0) return character;
              const options = spellings[character] ?? [character];
              return options[(choice[index % choice.length] ?? 0) % options.length];
            }),
          );
          const text = `/${segments.join('/')}`;
          for (const rule of ['allow', 'deny', 'approve'] as const)
            expect(
              decide({ [rule]: { paths: spelled.map((characters) => characters.join('')) } }, text),
              `${rule} ${spelled.join(' ')}`,
            ).toBe(decide({ [rule]: { paths: list } }, text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('spellings of one path', () => {
  it.each([
    ['/%61dmin/**', '/admin/x'],
    ['/admin/**', '/%61dmin/x'],
    ['//admin//**', '/admin/x'],
    ['/admin/', '/admin'],
    ['/admin', '/admin/'],
    ['/%u0061dmin', '/admin'],
    ['/admin', '/%u0061dmin'],
    ['/admin', '/%25u0061dmin'],
    ['/admin', '/%C1%A1dmin'],
    ['/x/../admin', '/admin'],
    ['/./admin', '/admin'],
    ['/\\admin', '/admin'],
    ['/admin', '/admin%20'],
    ['/admin', '/admin.'],
    ['/admin', '/admin%3Fx=1'],
    ['/admin', '/admin%23x'],
    ['/admin', '/%EF%BD%81dmin'],
    ['/admin', '/x%2F%2e%2e/admin'],
    ['/caf\u00e9', '/caf%C3%A9'],
    ['/caf\u00e9', '/caf%E9'],
    ['/caf%C3%A9', '/cafe%CC%81'],
    ['/CAF\u00c9', '/caf%c3%a9'],
    ['/a%20b', '/a%20b'],
    ['/a%20b', '/a%2520b'],
    ['/x/*', '/x%2Fy%252Fz'],
    ['/files/%2A', '/files/*'],
    ['/%EF%BD%81dmin', '/admin'],
    ['/a%2Fb', '/a/b'],
    ['/a%2F%2Fb', '/a/b'],
  ])('denies by %s the path %s', (pattern, text) => {
    expect(decide({ deny: { paths: [pattern] } }, text)).toBe('refused');
    expect(decide({ approve: { paths: [pattern] } }, text)).not.toBe('allowed');
  });

  it.each([
    ['/a%20b', '/a%20b'],
    ['/a%2Fb', '/a%2Fb'],
    ['/caf\u00e9', '/caf%C3%A9'],
    ['/%61', '/a'],
    ['/a//b', '/a/b'],
    ['/a//b', '/a//b'],
    ['/a/', '/a'],
    ['/a/', '/a/'],
    ['/matrix;v=1/x', '/matrix;v=1/x'],
    ['/users/*', '/users/a%20b'],
    ['/users/*/posts', '/users/a%3Fb/posts'],
    ['/users/**', '/users/a%2Fb'],
    ['/**', '/a%2F%3F;b%5Cc%20/%EF%BC%8Fx.'],
  ])('allows by %s the path %s', (pattern, text) => {
    expect(decide({ allow: { paths: [pattern] } }, text)).toBe('allowed');
  });

  it.each([
    ['/a/b', '/a%2Fb'],
    ['/a/b', '/a%252Fb'],
    ['/files/%2A', '/files/x'],
    ['/users/*', '/users/a%EF%BC%8Fb'],
    ['/users/*.json', '/users/a.json;x'],
    ['/Admin', '/admin'],
  ])('refuses by allowing %s the path %s', (pattern, text) => {
    expect(decide({ allow: { paths: [pattern] } }, text)).toBe('refused');
  });

  it('refuses a path that is longer than 4,096 characters, or encoded more than 5 times', () => {
    expect(decide({}, `/${'a'.repeat(4000)}`)).toBe('allowed');
    expect(decide({}, `/${'a'.repeat(5000)}`)).toBe('refused');
    expect(decide({}, `/%${'25'.repeat(5)}61`)).toBe('refused');
  });

  it('rejects a pattern that contains a control character, because no path contains one', () => {
    expect(apiDefinition().safeParse({ deny: { paths: ['/a%00'] } }).success).toBe(false);
    expect(apiDefinition().safeParse({ deny: { paths: ['/a%2509b'] } }).success).toBe(false);
  });

  it('decides the longest path by many patterns with many wildcards without a noticeable delay', () => {
    const many = Array.from({ length: 50 }, (_, n) => `/**/a/**/a/**/a*a*a*/**/${n}b`);
    const path = `/${'a/'.repeat(1000)}%2561;x/%2f%5ca`;
    const started = performance.now();
    expect(decide({ deny: { paths: many } }, path)).toBe('allowed');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
