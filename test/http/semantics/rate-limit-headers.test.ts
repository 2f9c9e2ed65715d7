import { describe, expect, it } from 'vitest';
import { knownLimits, requestedWaitMs } from '../../../src/http/semantics/rate-limit-headers.js';
import { fc } from '../../helpers/properties.js';

const now = Date.UTC(2030, 0, 1);
const day = 24 * 60 * 60 * 1000;
const limits = (headers: Record<string, string>, limited = false) => knownLimits(new Headers(headers), limited, now);
const waitMs = (headers: Record<string, string>) => requestedWaitMs(new Headers(headers), now);

describe('knownLimits', () => {
  it.each<[string, Record<string, string>, number, number]>([
    ['the RateLimit header of the IETF draft', { RateLimit: '"default";r=50;t=30' }, 50, 30_000],
    ['a RateLimit header with spaces and a partition key', { RateLimit: ' "default" ; r=0; pk=:YQ==: ; t=7 ' }, 0, 7000],
    ['a reset from the window of the policy', { RateLimit: '"a,b";r=3', 'RateLimit-Policy': '"x";q=1;w=9, "a,b";q=100;w=60' }, 3, 60_000],
    ['the RateLimit header of draft 7', { RateLimit: 'limit=100, remaining=50, reset=30' }, 50, 30_000],
    ['the separate headers of older drafts', { 'RateLimit-Limit': '100', 'RateLimit-Remaining': '4', 'RateLimit-Reset': '12' }, 4, 12_000],
    ['a reset in seconds', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' }, 0, 30_000],
    ['a reset in epoch seconds', { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': String(now / 1000 + 90) }, 1, 90_000],
    ['a reset in epoch milliseconds', { 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': String(now + 1500) }, 1, 1500],
    ['X-Rate-Limit headers', { 'X-Rate-Limit-Remaining': '9', 'X-Rate-Limit-Reset': '0.5' }, 9, 500],
    ['a header that a proxy repeated', { 'X-RateLimit-Remaining': '9, 9', 'X-RateLimit-Reset': '5, 5' }, 9, 5000],
    ['a reset beyond a day as one day', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '99999999' }, 0, day],
  ])('reads %s', (_, headers, remaining, resetMs) => {
    expect(limits(headers)).toEqual([{ remaining, resetMs }]);
  });

  it('reads several limits from one header', () => {
    expect(limits({ RateLimit: '"burst";r=1;t=1, "hour";r=4000;t=3000' })).toEqual([
      { remaining: 1, resetMs: 1000 },
      { remaining: 4000, resetMs: 3_000_000 },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['headers without rate limits', {}],
    ['a remaining count without a reset', { 'X-RateLimit-Remaining': '0' }],
    ['a reset without a remaining count', { 'X-RateLimit-Reset': '30' }],
    ['a negative remaining count', { 'X-RateLimit-Remaining': '-1', 'X-RateLimit-Reset': '30' }],
    ['values that are not numbers', { 'X-RateLimit-Remaining': 'NaN', 'X-RateLimit-Reset': 'soon' }],
    ['a negative reset', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '-5' }],
    ['a past reset', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(now / 1000 - 5) }],
    ['numbers that are too large', { 'X-RateLimit-Remaining': '9'.repeat(400), 'X-RateLimit-Reset': 'Infinity' }],
    ['a list without parameters', { RateLimit: '"default"' }],
  ])('returns no limits for %s', (_, headers) => {
    expect(limits(headers)).toEqual([]);
  });

  it('returns an exhausted limit if the API refused the call for its rate', () => {
    expect(limits({ 'Retry-After': '20' }, true)).toEqual([{ remaining: 0, resetMs: 20_000 }]);
    expect(limits({ 'X-RateLimit-Reset': '30' }, true)).toEqual([{ remaining: 0, resetMs: 30_000 }]);
    expect(limits({}, true)).toEqual([]);
  });
});

describe('requestedWaitMs', () => {
  it('prefers Retry-After to every reset', () => {
    expect(waitMs({ 'Retry-After': '2', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' })).toBe(2000);
  });

  it('returns the latest reset of the exhausted limits without Retry-After', () => {
    expect(waitMs({ 'RateLimit-Reset': '12' })).toBe(12_000);
    expect(waitMs({ RateLimit: '"burst";r=0;t=1, "hour";r=4000;t=3000' })).toBe(1000);
    expect(waitMs({ RateLimit: '"burst";r=0;t=1, "hour";r=0;t=3000' })).toBe(3_000_000);
  });

  it('ignores the reset of a limit with remaining calls', () => {
    expect(waitMs({ 'X-RateLimit-Remaining': '4000', 'X-RateLimit-Reset': '3000' })).toBeUndefined();
  });
});

describe('arbitrary rate limit headers', () => {
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

  it('returns numbers within their bounds for arbitrary headers, and never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'retry-after'), value), fc.boolean(), (values, limited) => {
        const headers = new Headers(values);
        for (const { remaining, resetMs } of knownLimits(headers, limited, now)) {
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(remaining).toBeLessThan(1e15);
          expect(resetMs).toBeGreaterThan(0);
          expect(resetMs).toBeLessThanOrEqual(day);
        }
        const wait = requestedWaitMs(headers, now);
        if (wait !== undefined) expect(wait > 0 && wait <= day).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['"\\', '"', ',', ';t=', '"a",'])('parses 16 KiB of %s within 500 ms', (text) => {
    const headers = new Headers({ ratelimit: text.repeat(16_384 / text.length), 'ratelimit-policy': text.repeat(16_384 / text.length) });
    const startedAt = performance.now();
    knownLimits(headers, true, now);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
