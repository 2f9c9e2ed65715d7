import { describe, expect, it } from 'vitest';
import { knownLimits, limitedResource, reportsExhaustedLimit, requestedWaitMs } from '../../../src/http/semantics/rate-limit-headers.js';
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
    ['a reset as a duration', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1m30s' }, 0, 90_000],
    ['a reset as an ISO 8601 time', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '2030-01-01T00:00:12Z' }, 0, 12_000],
    ['a reset as an HTTP-date', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': 'Tue, 01 Jan 2030 00:00:12 GMT' }, 0, 12_000],
    [
      'a reset that depends on no clock',
      { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1', 'X-RateLimit-Reset-After': '1.470' },
      0,
      1470,
    ],
    ['a reset in milliseconds', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset-Ms': '250' }, 0, 250],
    ['a limit of requests', { 'x-ratelimit-remaining-requests': '59', 'x-ratelimit-reset-requests': '6m0s' }, 59, 360_000],
    [
      'a limit of tokens',
      { 'anthropic-ratelimit-tokens-remaining': '0', 'anthropic-ratelimit-tokens-reset': '2030-01-01T00:00:12Z' },
      0,
      12_000,
    ],
    [
      'a limit with the name of the vendor',
      { 'X-Sentry-Rate-Limit-Remaining': '3', 'X-Sentry-Rate-Limit-Reset': String(now / 1000 + 1) },
      3,
      1000,
    ],
    [
      'a reset relative to the Date of the response',
      { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(now / 1000 + 3690), Date: 'Tue, 01 Jan 2030 01:00:00 GMT' },
      0,
      90_000,
    ],
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

describe('several limits', () => {
  it('reads each limit of a response with its own reset', () => {
    const headers = {
      'x-ratelimit-remaining-requests': '59',
      'x-ratelimit-reset-requests': '1s',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-tokens': '6m0s',
    };
    expect(limits(headers)).toEqual([
      { remaining: 59, resetMs: 1000 },
      { remaining: 0, resetMs: 360_000 },
    ]);
    expect(waitMs(headers)).toBe(360_000);
  });

  it('states the wait of Retry-After for a refusal, not another reset of the exhausted limit', () => {
    const headers = { 'Retry-After': '2', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '30' };
    expect(limits(headers, true)).toEqual([{ remaining: 0, resetMs: 2000 }]);
    expect(limits(headers)).toEqual([{ remaining: 0, resetMs: 30_000 }]);
  });

  it.each<[Record<string, string>, boolean]>([
    [{ 'X-RateLimit-Remaining': '0' }, true],
    [{ RateLimit: '"burst";r=9;t=1, "hour";r=0;t=3000' }, true],
    [{ 'X-HubSpot-RateLimit-Daily-Remaining': '0' }, true],
    [{ 'X-RateLimit-Remaining': '1', 'X-RateLimit-Reset': '30' }, false],
    [{ 'X-RateLimit-Remaining': '-1' }, false],
    [{ 'X-RateLimit-Limit': '0', 'X-RateLimit-Reset': '0' }, false],
    [{}, false],
  ])('decides from the headers %j whether a limit is exhausted: %s', (headers, expected) => {
    expect(reportsExhaustedLimit(new Headers(headers), now)).toBe(expected);
  });

  it('reads the resource that a limit counts', () => {
    const resource = (headers: Record<string, string>) => limitedResource(new Headers(headers));
    expect(resource({ 'X-RateLimit-Resource': 'search' })).toBe('search');
    expect(resource({ 'X-RateLimit-Bucket': 'abcd1234' })).toBe('abcd1234');
    expect(resource({ 'RateLimit-Name': 'throttle_authenticated_web' })).toBe('throttle_authenticated_web');
    expect(resource({ 'X-RateLimit-Resource': 'x'.repeat(5000) })).toHaveLength(100);
    expect([resource({ 'X-RateLimit-Resource': ' ' }), resource({})]).toEqual([undefined, undefined]);
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
  const names = [
    'x-ratelimit-reset-after',
    'x-ratelimit-reset-tokens',
    'retry-after-ms',
    'ratelimit',
    'ratelimit-policy',
    'ratelimit-remaining',
    'ratelimit-reset',
    'x-ratelimit-remaining',
    'x-rate-limit-reset',
  ];
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

  it('parses 16 KiB of header names within 500 ms', () => {
    const headers = new Headers();
    for (let n = 0; n < 160; n += 1) headers.append(`${'rate-limit-'.repeat(8)}${n}`, '0');
    headers.append('rate-limit-'.repeat(1400), '0');
    const startedAt = performance.now();
    knownLimits(headers, true, now);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it.each(['"\\', '"', ',', ';t=', '"a",'])('parses 16 KiB of %s within 500 ms', (text) => {
    const headers = new Headers({ ratelimit: text.repeat(16_384 / text.length), 'ratelimit-policy': text.repeat(16_384 / text.length) });
    const startedAt = performance.now();
    knownLimits(headers, true, now);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
