import { describe, expect, it } from 'vitest';
import { hasRetryAfter, retryAfterMs } from '../../../src/http/semantics/retry-after.js';
import { maxWaitMs, parseWait, waitContext } from '../../../src/http/semantics/wait-formats.js';
import { fc } from '../../helpers/properties.js';

const now = Date.UTC(2030, 0, 1);
const hour = 3_600_000;
const wait = (text: string, date?: string) => parseWait(text, waitContext(new Headers(date === undefined ? {} : { date }), now));

describe('parseWait', () => {
  it.each<[string, number]>([
    ['30', 30_000],
    ['0.5', 500],
    ['.25', 250],
    ['2.0', 2000],
    ['0.0004', 1],
    [' 7 ', 7000],
    ['0', 0],
    ['"20"', 20_000],
    ['PT30S', 30_000],
    ['P1DT0S', 24 * hour],
    ['PT1M30S', 90_000],
    ['2030-01-01 00:01:30 +0000 UTC', 90_000],
    [String(now / 1000 + 90), 90_000],
    [`${now / 1000 + 90}.25`, 90_250],
    [String(now + 1500), 1500],
    [`${now + 1500}000`, 1500],
    [`${now + 1500}000000`, 1500],
    ['250ms', 250],
    ['17.5ms', 18],
    ['1s', 1000],
    ['1m30s', 90_000],
    ['1m 30s', 90_000],
    ['6m0s', 360_000],
    ['2m59.56s', 179_560],
    ['6h', 6 * hour],
    ['1h0m0s', hour],
    ['1H', hour],
    ['0.5d', 12 * hour],
    ['100us', 1],
    ['30 seconds', 30_000],
    ['1 minute', 60_000],
    ['2030-01-01T00:01:30Z', 90_000],
    ['2030-01-01T00:01:30.123456789Z', 90_123],
    ['2030-01-01T02:01:30+02:00', 90_000],
    ['2030-01-01T02:01:30+0200', 90_000],
    ['2030-01-01T00:01:30', 90_000],
    ['2030-01-01 00:01:30 UTC', 90_000],
    ['2030-01-01 00:01:30 -0000', 90_000],
    ['Tue, 01 Jan 2030 00:01:30 GMT', 90_000],
    ['Tuesday, 01-Jan-30 00:01:30 GMT', 90_000],
    ['Tue Jan  1 00:01:30 2030', 90_000],
    ['Tue Jan 01 2030 02:01:30 GMT+0200 (Central European Summer Time)', 90_000],
  ])('reads %j', (text, expected) => {
    expect(wait(text)).toBe(expected);
  });

  it.each(['99999999', '1d2h', '400h', '2040-01-01T00:00:00Z', 'Fri, 31 Dec 2099 23:59:59 GMT', '9'.repeat(400)])(
    'limits %s to one day',
    (text) => {
      expect(wait(text)).toBe(maxWaitMs);
    },
  );

  it.each([
    '',
    '-5',
    '-1m',
    'abc',
    'soon',
    '1e9',
    '0x10',
    'NaN',
    'Infinity',
    '5x',
    'm',
    '1m30',
    '1,5',
    'Mon',
    '2030-13-01T00:00:00Z',
    '5, 9',
  ])('does not read %j', (text) => {
    expect(wait(text)).toBeUndefined();
  });

  it.each([
    ['epoch seconds', (at: number) => String(at / 1000)],
    ['epoch milliseconds', (at: number) => String(at)],
    ['an ISO 8601 time', (at: number) => new Date(at).toISOString()],
    ['an HTTP-date', (at: number) => new Date(at).toUTCString()],
  ])('compares %s with the Date of the response, because the clocks can differ', (_, format) => {
    const sentAt = now + 3 * hour;
    expect(wait(format(sentAt + 20_000), new Date(sentAt).toUTCString())).toBe(20_000);
    expect(wait(format(sentAt - 20_000), new Date(sentAt).toUTCString())).toBe(-20_000);
  });

  it('compares a time with the Date and the Age of a response that a shared cache stored an hour ago', () => {
    const context = waitContext(new Headers({ date: new Date(now - hour).toUTCString(), age: '3600' }), now);
    expect(parseWait(String(now / 1000 + 30), context)).toBe(30_000);
    expect(parseWait(new Date(now + 30_000).toUTCString(), context)).toBe(30_000);
  });

  it('compares a time with the clock of this process if the Date differs by less than two seconds, which it cannot express', () => {
    const at = now + 20_873;
    const context = waitContext(new Headers({ date: new Date(now - 1000).toUTCString() }), now + 873);
    expect(parseWait(String(at), context)).toBe(20_000);
  });

  it('compares a time with the clock of this process if the Date is invalid or more than a day wrong', () => {
    expect(wait(String(now / 1000 + 20), 'yesterday')).toBe(20_000);
    expect(wait(String(now / 1000 + 20), 'Tue, 01 Jan 2019 00:00:00 GMT')).toBe(20_000);
  });

  it('returns whole milliseconds up to one day, or undefined, for any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.date().map(String),
      fc
        .array(fc.constantFrom('1', '0', '.', 'm', 's', 'h', 'd', ' ', '-', ':', 'T', 'Z', '2030'), { maxLength: 40 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.date({ noInvalidDate: true })), (value, date) => {
        const read = wait(value.replace(/[^\x20-\x7e]/g, '?'), date?.toUTCString());
        expect(read === undefined || (Number.isInteger(read) && read <= maxWaitMs)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('retryAfterMs', () => {
  const of = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), now);

  it('prefers a header in milliseconds to Retry-After in seconds', () => {
    expect(of({ 'retry-after-ms': '1250', 'retry-after': '2' })).toBe(1250);
    expect(of({ 'Retry-After-Ms': '1250.5' })).toBe(1251);
    expect(of({ 'x-ms-retry-after-ms': '9' })).toBe(9);
  });

  it('uses Retry-After if the header in milliseconds is not usable', () => {
    expect(of({ 'retry-after-ms': 'soon', 'retry-after': '2' })).toBe(2000);
    expect(of({ 'retry-after-ms': '0', 'retry-after': '2' })).toBe(2000);
  });

  it('distinguishes a wait that has passed from a header that cannot be read', () => {
    const has = (headers: Record<string, string>) => hasRetryAfter(new Headers(headers), now);
    expect([{ 'retry-after': '0' }, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }].map((one) => [of(one), has(one)])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
    expect([has({ 'retry-after': 'never' }), has({})]).toEqual([false, false]);
  });
});
