import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWaitMs, knownLimits } from '../../../src/http/semantics/rate-limit-headers.js';

const now = Date.UTC(2030, 0, 1);
const day = 24 * 60 * 60 * 1000;
const known = (headers: Record<string, string>, limited = false) => knownLimits(new Headers(headers), limited, now);
const asked = (headers: Record<string, string>) => askedWaitMs(new Headers(headers), now);

describe('the limits that an answer tells', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['the IETF draft', { RateLimit: '"default";r=50;t=30' }, 50, 30_000],
    ['the draft with blanks, and a partition key', { RateLimit: ' "default" ; r=0; pk=:YQ==: ; t=7 ' }, 0, 7000],
    ['a reset from the window of the policy', { RateLimit: '"a,b";r=3', 'RateLimit-Policy': '"x";q=1;w=9, "a,b";q=100;w=60' }, 3, 60_000],
    ['draft 7', { RateLimit: 'limit=100, remaining=50, reset=30' }, 50, 30_000],
    ['the older fields', { 'RateLimit-Limit': '100', 'RateLimit-Remaining': '4', 'RateLimit-Reset': '12' }, 4, 12_000],
    ['a reset in seconds', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' }, 0, 30_000],
    ['a reset in epoch seconds', { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': String(now / 1000 + 90) }, 1, 90_000],
    ['a reset in epoch milliseconds', { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': String(now + 1500) }, 1, 1500],
    ['the spelling with another hyphen', { 'X-Rate-Limit-Remaining': '9', 'X-Rate-Limit-Reset': '0.5' }, 9, 500],
    ['a field that a proxy doubled', { 'X-RateLimit-Remaining': '9, 9', 'X-RateLimit-Reset': '5, 5' }, 9, 5000],
    ['a reset beyond a day', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '99999999' }, 0, day],
  ])('are read from %s', (_, headers, remaining, resetMs) => {
    expect(known(headers)).toEqual([{ remaining, resetMs }]);
  });

  it('are several, where it names several', () => {
    expect(known({ RateLimit: '"burst";r=1;t=1, "hour";r=4000;t=3000' })).toEqual([
      { remaining: 1, resetMs: 1000 },
      { remaining: 4000, resetMs: 3_000_000 },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['no such field', {}],
    ['no reset', { 'X-RateLimit-Remaining': '0' }],
    ['no rest', { 'X-RateLimit-Reset': '30' }],
    ['a negative rest', { 'X-RateLimit-Remaining': '-1', 'X-RateLimit-Reset': '30' }],
    ['words', { 'X-RateLimit-Remaining': 'NaN', 'X-RateLimit-Reset': 'soon' }],
    ['a negative reset', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '-5' }],
    ['a reset that is over', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(now / 1000 - 5) }],
    ['an endless number', { 'X-RateLimit-Remaining': '9'.repeat(400), 'X-RateLimit-Reset': 'Infinity' }],
    ['a list without values', { RateLimit: '"default"' }],
  ])('are none with %s', (_, headers) => {
    expect(known(headers)).toEqual([]);
  });

  it('are used up when the call was refused for its rate', () => {
    expect(known({ 'Retry-After': '20' }, true)).toEqual([{ remaining: 0, resetMs: 20_000 }]);
    expect(known({ 'X-RateLimit-Reset': '30' }, true)).toEqual([{ remaining: 0, resetMs: 30_000 }]);
    expect(known({}, true)).toEqual([]);
  });
});

describe('the wait that a refusal asks for', () => {
  it('is Retry-After before any reset', () => {
    expect(asked({ 'Retry-After': '2', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' })).toBe(2000);
  });

  it('is else the reset of what is used up', () => {
    expect(asked({ 'RateLimit-Reset': '12' })).toBe(12_000);
    expect(asked({ RateLimit: '"burst";r=0;t=1, "hour";r=4000;t=3000' })).toBe(1000);
    expect(asked({ RateLimit: '"burst";r=0;t=1, "hour";r=0;t=3000' })).toBe(3_000_000);
  });

  it('is not the reset of a limit that has calls left', () => {
    expect(asked({ 'X-RateLimit-Remaining': '4000', 'X-RateLimit-Reset': '3000' })).toBeUndefined();
  });
});

describe('whatever the fields hold', () => {
  const names = ['ratelimit', 'ratelimit-policy', 'ratelimit-remaining', 'ratelimit-reset', 'x-ratelimit-remaining', 'x-rate-limit-reset'];
  const piece = fc.constantFrom(
    '"',
    '\\',
    ';',
    ',',
    '=',
    'r',
    't',
    'w',
    'reset',
    'remaining',
    '-',
    '.',
    '0',
    '7',
    '1e9',
    '99999999999999999',
    ' ',
    'NaN',
  );
  const value = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '?')),
    fc.double().map(String),
    fc.integer().map(String),
  );

  it('it yields numbers in their bounds, and throws nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'retry-after'), value), fc.boolean(), (fields, limited) => {
        const headers = new Headers(fields);
        for (const { remaining, resetMs } of knownLimits(headers, limited, now)) {
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(remaining).toBeLessThan(1e15);
          expect(resetMs).toBeGreaterThan(0);
          expect(resetMs).toBeLessThanOrEqual(day);
        }
        const wait = askedWaitMs(headers, now);
        if (wait !== undefined) expect(wait > 0 && wait <= day).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['"\\', '"', ',', ';t=', '"a",'])('16 KiB of %s are read in no time', (text) => {
    const headers = new Headers({ ratelimit: text.repeat(16_384 / text.length), 'ratelimit-policy': text.repeat(16_384 / text.length) });
    const startedAt = performance.now();
    knownLimits(headers, true, now);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
