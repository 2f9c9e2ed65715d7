import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { encodeJson } from '../../../src/http/semantics/json-body.js';
import { ApiError } from '../../../src/index.js';
import { fc } from '../../helpers/properties.js';

const textOf = (value: unknown) => Buffer.from(encodeJson(value)).toString();

function refusal(value: unknown): ApiError {
  try {
    encodeJson(value);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'invalid-body' && error.outcome === 'rejected') return error;
    throw error;
  }
  throw new Error(`sent ${textOf(value)}`);
}

class Order {
  readonly id = 1;
}

describe('encodeJson', () => {
  it('sends every JSON value as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const isExact = !/\d{16}|e\+/.test(JSON.stringify(value));
        if (isExact) expect(textOf(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['a date', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['a URL', [new URL('https://a.example/')], '["https://a.example/"]'],
    ['an object of a class with toJSON', { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['an object of another realm', runInNewContext('({ a: [{ b: 1 }] })'), '{"a":[{"b":1}]}'],
    ['undefined members', { a: undefined, b: 1 }, '{"b":1}'],
    ['negative zero', [-0], '[0]'],
    ['the largest safe integers', [9007199254740991, -9007199254740991], '[9007199254740991,-9007199254740991]'],
    ['fractions', [0.1, 1e-7, 1234567890.123456], '[0.1,1e-7,1234567890.123456]'],
    ['half of a surrogate pair, escaped', ['\ud800'], '["\\ud800"]'],
    ['an integer as text', { id: '9007199254740993' }, '{"id":"9007199254740993"}'],
  ])('sends %s', (_what, value, expected) => {
    expect(textOf(value)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set([1])],
    ['a WeakMap', new WeakMap()],
    ['a RegExp', /a/],
    ['an Error', new Error('a')],
    ['a promise', Promise.resolve({ a: 1 })],
    ['a class instance', new Order()],
    ['a boxed number', Object(1)],
    ['a boxed string', Object('a')],
    ['a generator', (function* () {})()],
    ['headers', new Headers({ a: 'b' })],
    ['a Response', new Response('a')],
    ['a Request', new Request('https://a.example/')],
    ['a form', new FormData()],
    ['search parameters', new URLSearchParams('a=1')],
    ['a Blob', new Blob(['a'])],
    ['a Buffer', Buffer.from('a')],
    ['a typed array', new Float64Array(1)],
    ['a DataView', new DataView(new ArrayBuffer(1))],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a function', () => 1],
    ['a class', Order],
    ['a symbol', Symbol('a')],
    ['a bigint', 10n],
    ['NaN', Number.NaN],
    ['Infinity', Number.NEGATIVE_INFINITY],
    ['an invalid date', new Date(Number.NaN)],
    ['a Map of another realm', runInNewContext('new Map([["a", 1]])')],
  ])('refuses %s, in every place', (_what, value) => {
    refusal(value);
    refusal([value]);
    refusal({ a: { b: [{ c: value }] } });
  });

  it('refuses undefined in a list, where JSON.stringify sends null', () => {
    refusal([undefined]);
    refusal({ a: new Array(3) });
  });

  it.each([2 ** 53, 2 ** 53 + 2, -(2 ** 53), Number('12345678901234567891'), 1e21, 1.7e308])(
    'refuses %d, which may have been rounded, and shows how to send it',
    (value) => {
      for (const body of [value, [value], { order: { ids: [1, value] } }]) {
        const error = refusal(body);
        expect(error.hint).toMatch(/as text/);
        expect(error.message).not.toContain(String(value));
      }
      expect(refusal({ order: { id: value } }).message).toContain('"id"');
    },
  );

  it('refuses cycles and very deep values', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    refusal(cycle);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    refusal(deep);
  });
});
