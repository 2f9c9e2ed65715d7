import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, openBench, send } from '../../helpers/calls/cached-calls.js';
import { createFakeClock } from '../../helpers/fake-clock.js';

const start = createFakeClock().now();
const httpDate = (seconds: number) => new Date(start + seconds * 1000).toUTCString();

let bench: Bench | undefined;
afterEach(async () => bench?.close());

/** Returns the number of seconds, of those given, after which the first response was still fresh. */
async function freshAfter(headers: Readonly<Record<string, string>>, ...seconds: readonly number[]): Promise<number[]> {
  const opened = await openBench((_request, response) => send(response, { headers, body: 'x' }));
  bench = opened;
  await opened.client.call({ target: '/' });
  const fresh: number[] = [];
  let passed = 0;
  for (const second of seconds) {
    opened.clock.advance((second - passed) * 1000);
    passed = second;
    const outcome = await opened.client.call({ target: '/', cache: 'only-if-cached' });
    if (outcome.ok && outcome.response.source === 'cache') fresh.push(second);
  }
  return fresh;
}

describe('Expires', () => {
  it.each(['Tue, 01 Jan 2030 01:00:00 GMT', 'Tuesday, 01-Jan-30 01:00:00 GMT', 'Tue Jan  1 01:00:00 2030'])(
    'reads Expires in the three formats of RFC 9110: %s',
    async (expires) => {
      expect(await freshAfter({ expires }, 0, 3599, 3601)).toEqual([0, 3599]);
    },
  );

  it.each([
    ...['0', '-1', '1', '3600', '1893463200', '2030-01-01T01:00:00Z', '2030-01-01', '2031', 'never', ''],
    ...['Tue, 1 Jan 2030 01:00:00 GMT', 'tue, 01 jan 2030 01:00:00 gmt', 'Tue,  01 Jan 2030 01:00:00 GMT', 'Wed, 01 Jan 2030 01:00:00 GMT'],
    ...['Tue, 01 Jan 2030 01:00:00 UTC', 'Tue, 01 Jan 2030 01:00:00 +0000', 'Tue, 01 Jan 2030 01:00:00', 'Tue, 01-Jan-2030 01:00:00 GMT'],
    ...['Tue, 01 Jan 30 01:00:00 GMT', '01 Jan 2030 01:00:00 GMT', 'Tue Jan 1 01:00:00 2030'],
  ])('takes Expires in every other format for the past: %j', async (expires) => {
    expect(await freshAfter({ expires }, 0)).toEqual([]);
  });

  it('takes a year of two digits for one in the past if it would be more than 50 years ahead', async () => {
    expect(await freshAfter({ expires: 'Sunday, 06-Nov-94 08:49:37 GMT' }, 0)).toEqual([]);
  });

  it.each(['2030-01-01T00:00:00Z', 'Tue, 1 Jan 2030 00:00:00 GMT', 'nonsense', ''])(
    'compares Expires with the time of arrival if Date is %j',
    async (date) => {
      expect(await freshAfter({ date, expires: httpDate(60) }, 59, 61)).toEqual([59]);
    },
  );
});

describe('Age', () => {
  it.each([
    ['10', [19, 49]],
    ['10, 40', [19, 49]],
    ['10,0', [19, 49]],
    ['040', [19]],
    ['-10', [19, 49, 59]],
    ['10.5', [19, 49, 59]],
    ['1e1', [19, 49, 59]],
    ['ten', [19, 49, 59]],
    ['', [19, 49, 59]],
    ['9'.repeat(400), []],
  ])('shortens the lifetime by a valid Age: %s', async (age, expected) => {
    expect(await freshAfter({ age, 'cache-control': 'max-age=60' }, 19, 49, 59, 61)).toEqual(expected);
  });
});

describe('Cache-Control', () => {
  it.each([
    ['max-age="60"', [59]],
    ['MAX-AGE = 60', [59]],
    ['max-age=60, max-age=60', [59]],
    ['max-age=60, max-age=1', [59]],
    ['max-age=1, max-age=60', []],
    ['max-age=-60', []],
    ['max-age=60.5', []],
    ['max-age=6e1', []],
    ['max-age=60s', []],
    ["max-age='60'", []],
    ['max-age=+60', []],
    ['max-age', []],
    ['max-age=', []],
    ['max-age="60', []],
    ['max-age="", public', []],
    ['x="a, no-store", max-age=60', [59]],
    ['max-age=99999999999999999999', [59, 61]],
  ])('reads a lifetime of digits only: %s', async (control, expected) => {
    expect(await freshAfter({ 'cache-control': control }, 59, 61)).toEqual(expected);
  });
});
