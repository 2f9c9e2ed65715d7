import { describe, expect, it } from 'vitest';
import { parseAge, parseDeltaSeconds } from '../../../src/http/semantics/delta-seconds.js';
import { parseHttpDate } from '../../../src/http/semantics/http-date.js';
import { fc } from '../../helpers/properties.js';

const now = Date.UTC(2030, 0, 1);

describe('parseHttpDate', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads the three formats of RFC 9110: %s',
    (text) => {
      expect(parseHttpDate(text, now)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    },
  );

  it.each([
    ['Thu, 29 Feb 2024 00:00:00 GMT', Date.UTC(2024, 1, 29)],
    ['Sat, 31 Dec 2016 23:59:60 GMT', Date.UTC(2017, 0, 1)],
    ['Fri, 31 Dec 9999 23:59:59 GMT', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['Mon, 01 Jan 0001 00:00:00 GMT', new Date(0).setUTCFullYear(1, 0, 1)],
    ['Sun Nov 06 08:49:37 1994', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ])('reads %s', (text, time) => {
    expect(parseHttpDate(text, now)).toBe(time);
  });

  it.each([
    ['Monday, 01-Jan-80 00:00:00 GMT', Date.UTC(2080, 0, 1)],
    ['Thursday, 01-Jan-81 00:00:00 GMT', Date.UTC(1981, 0, 1)],
    ['Saturday, 01-Jan-00 00:00:00 GMT', Date.UTC(2000, 0, 1)],
    ['Wednesday, 01-Jan-31 00:00:00 GMT', Date.UTC(2031, 0, 1)],
    // The first day of 1980.
    ['Tuesday, 01-Jan-80 00:00:00 GMT', undefined],
  ])('takes two digits for a year that is at most 50 years in the future: %s', (text, time) => {
    expect(parseHttpDate(text, now)).toBe(time);
  });

  it.each([
    ...['', '0', '-1', '1', '1893456000', '2031-01-01', '2031-01-01T00:00:00Z', 'never', '01 Jan 2031 00:00:00 GMT'],
    ...['Wed, 01 Jan 2031 00:00:00', 'Wed, 01 Jan 2031 00:00:00 UTC', 'Wed, 01 Jan 2031 00:00:00 +0000', 'Wed, 01 Jan 2031 00:00:00 EST'],
    ...['Wed, 1 Jan 2031 00:00:00 GMT', 'Wed, 01 Jan 31 00:00:00 GMT', 'Wed, 01-Jan-2031 00:00:00 GMT', 'Wed, 01 Jan 2031 0:00:00 GMT'],
    ...[
      'wed, 01 jan 2031 00:00:00 gmt',
      'Wed, 01 JAN 2031 00:00:00 GMT',
      'Wed,  01 Jan 2031 00:00:00 GMT',
      'Wed, 01 Jan 2031  00:00:00 GMT',
    ],
    ...[
      'Wed,01 Jan 2031 00:00:00 GMT',
      ' Wed, 01 Jan 2031 00:00:00 GMT',
      'Wed, 01 Jan 2031 00:00:00 GMT ',
      'Tue, 01 Jan 2031 00:00:00 GMT',
    ],
    ...[
      'Wednesday, 01 Jan 2031 00:00:00 GMT',
      'Wed, 01-Jan-31 00:00:00 GMT',
      'Wed, 32 Jan 2031 00:00:00 GMT',
      'Sat, 30 Feb 2030 00:00:00 GMT',
    ],
    ...['Wed, 01 Jan 2031 24:00:00 GMT', 'Wed, 01 Jan 2031 00:60:00 GMT', 'Wed, 01 Jan 2031 00:00:61 GMT', 'Wed, 00 Jan 2031 00:00:00 GMT'],
    ...['Wed Jan 1 00:00:00 2031', 'Wed Jan  1 00:00:00 2031 GMT', 'Wed, 01 Jan 2031 00:00:00 GMT, Wed, 01 Jan 2031 00:00:00 GMT', 'NaN'],
  ])('rejects every other text: %j', (text) => {
    expect(parseHttpDate(text, now)).toBeUndefined();
  });

  it('reads what it would write, to the second', () => {
    const date = fc.date({ min: new Date(-6e13), max: new Date(2.5e14), noInvalidDate: true });
    fc.assert(fc.property(date, (one) => parseHttpDate(one.toUTCString(), now) === Math.floor(one.getTime() / 1000) * 1000));
  });
});

describe('delta-seconds', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['60', 60],
    ['2147483649', 2 ** 31],
    ['9'.repeat(400), 2 ** 31],
    ['-1', undefined],
    ['+1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['1 ', undefined],
    ['٣', undefined],
  ])('reads digits only as delta-seconds, and at most 2^31: %s', (text, value) => {
    expect(parseDeltaSeconds(text)).toBe(value);
  });

  it.each([
    [null, undefined],
    ['5', 5],
    [' 5 ', 5],
    ['5, 10', 5],
    ['10,5', 10],
    ['-5, 10', undefined],
    ['1.5', undefined],
    [', 5', undefined],
    ['5;a', undefined],
  ])('reads the first Age of a list, and ignores an invalid one: %j', (field, value) => {
    expect(parseAge(field)).toBe(value);
  });
});
