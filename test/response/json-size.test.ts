import { describe, expect, it } from 'vitest';
import { exceedsJsonBytes, previewJson } from '../../src/response/json-size.js';
import { fc } from '../helpers/properties.js';

describe('exceedsJsonBytes', () => {
  it('never reports more bytes than JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = Buffer.byteLength(JSON.stringify(value));
        expect(exceedsJsonBytes(value, bytes)).toBe(false);
      }),
    );
  });

  it('counts text, keys, elements and members', () => {
    expect(exceedsJsonBytes('x'.repeat(100), 101)).toBe(true);
    expect(exceedsJsonBytes({ ['x'.repeat(100)]: 1 }, 101)).toBe(true);
    expect(
      exceedsJsonBytes(
        Array.from({ length: 100 }, () => 1),
        199,
      ),
    ).toBe(true);
    expect(exceedsJsonBytes(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [n, 1])), 500)).toBe(true);
  });

  it('accepts a value of any depth', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(exceedsJsonBytes(deep, 1_000_000)).toBe(false);
    expect(exceedsJsonBytes(deep, 100_000)).toBe(true);
  });
});

describe('previewJson', () => {
  it('returns a small value as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        fc.pre(json.length <= 60);
        expect(previewJson(value, 200)).toBe(json);
      }),
    );
  });

  it('returns no more than the length, whatever the value is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 10, max: 100 }), (value, length) => previewJson(value, length).length <= length),
    );
  });

  it('reads only the beginning of a large value', () => {
    const large = Array.from({ length: 1000 }, (_, n) => ({
      n,
      get rest(): never {
        throw new Error('read');
      },
    }));
    expect(() => previewJson(large, 200)).toThrow('read');
    const lazy = [
      ...Array.from({ length: 300 }, (_, n) => n),
      {
        get rest(): never {
          throw new Error('read');
        },
      },
    ];
    expect(previewJson(lazy, 200)).toMatch(/^\[0,1,2,.*…$/);
  });
});
