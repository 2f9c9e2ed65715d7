import { countTokens } from 'gpt-tokenizer';
import { describe, expect, it } from 'vitest';
import { companies, embeddings, issues, packument, pods, rows, stripeCharges } from '../../../bench/answers/bodies.mjs';
import { shapeOf } from '../../../src/response/bound/json-shape.js';
import { showUnseenInJson } from '../../../src/response/text/visible-json.js';
import { fc } from '../../helpers/properties.js';

const list = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));
const keyed = (count: number, keyOf: (index: number) => string, value: (index: number) => unknown) =>
  Object.fromEntries(list(count, (index) => [keyOf(index), value(index)]));

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

describe('shapeOf', () => {
  it('shows keys, types, counts and examples', () => {
    const body = {
      total: 3,
      data: [
        { id: 'ch_1', amount: 5, paid: true, customer: null, tags: ['a'] },
        { id: 'ch_2', amount: 6, paid: false, customer: { name: 'Ann' }, tags: [], note: 'x' },
        { id: 'ch_3', amount: 7, paid: true, customer: { name: 'Ben' }, tags: ['b', 'c'] },
      ],
    };
    expect(shapeOf(body)).toEqual({
      total: 'number, e.g. 3',
      data: [
        'array of 3',
        {
          id: 'string, e.g. ch_1',
          amount: 'number, e.g. 5',
          paid: 'boolean',
          'customer?': { name: 'string, e.g. Ann' },
          tags: ['array of 0 to 2', 'string, e.g. a'],
          'note?': 'string, e.g. x',
        },
      ],
    });
  });

  it.each<[string, unknown, unknown]>([
    ['a text', 'abc', 'string, e.g. abc'],
    ['a long text', 'word '.repeat(100), `string of up to 500 characters, e.g. ${'word '.repeat(6)}wo…`],
    ['null', null, 'null'],
    ['an empty array', [], 'array of 0'],
    ['an empty object', {}, {}],
    ['few values', list(12, (n) => ['open', 'closed', 'merged'][n % 3]), ['array of 12', 'string, e.g. open | closed | merged']],
    [
      'different kinds',
      [1, 'a', null, [2], { b: 1 }],
      ['array of 5', ['one of', 'string or number or null, e.g. a', ['array of 1', 'number, e.g. 2'], { b: 'number, e.g. 1' }]],
    ],
    ['__proto__', JSON.parse('[{"__proto__":1}]'), ['array of 1', JSON.parse('{"__proto__":"number, e.g. 1"}')]],
  ])('describes %s', (_what, value, shape) => {
    expect(shapeOf(value)).toEqual(shape);
  });

  it('collapses a map whose keys are data', () => {
    expect(
      shapeOf(
        keyed(
          4000,
          (n) => `1.0.${n}`,
          (n) => ({ size: n }),
        ),
      ),
    ).toEqual({ '(4000 keys such as 1.0.3999)': { size: 'number, e.g. 0' } });
    expect(
      shapeOf(
        keyed(
          600,
          (n) => 'abcdefghij'[n % 10]?.repeat(1 + n) ?? '',
          () => true,
        ),
      ),
    ).toEqual({ [`(600 keys such as ${'j'.repeat(32)}…)`]: 'boolean' });
    expect(shapeOf(list(50, (n) => ({ [`user_${n}`]: { age: n } })))).toEqual([
      'array of 50',
      { '(1 keys such as user_0)': { age: 'number, e.g. 0' } },
    ]);
  });

  it('shows the names of a wide object with names as keys', () => {
    const names = list(40, (n) => `${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${'x'.repeat(n / 26)}Name`);
    expect(Object.keys(Object(shapeOf(Object.fromEntries(names.map((name) => [name, 1])))))).toEqual(names);
  });

  it.each<[string, unknown]>([
    ['a packument', packument(2000)],
    ['charges', stripeCharges()],
    ['pods', pods()],
    ['companies', companies()],
    ['issues', issues(200)],
    ['rows', rows(40_000)],
    ['embeddings', embeddings()],
    ['100,000 levels', nested(100_000)],
    ['a million nulls', list(1_000_000, () => null)],
    [
      '200,000 keys',
      keyed(
        200_000,
        (n) => `k${n}`,
        (n) => n,
      ),
    ],
    [
      '150 names with objects',
      keyed(
        150,
        (n) => 'abcdefghij'[n % 10]?.repeat(1 + n / 10) ?? '',
        () => ({ a: 1, b: 'text', c: [1] }),
      ),
    ],
    [
      'wide and deep objects',
      keyed(
        30,
        (n) => `${'x'.repeat(n)}a`,
        () =>
          keyed(
            30,
            (n) => `${'y'.repeat(n)}a`,
            () =>
              keyed(
                30,
                (n) => `${'z'.repeat(n)}a`,
                (n) => n,
              ),
          ),
      ),
    ],
    [
      'items of 500 kinds',
      list(500, (n) =>
        keyed(
          5,
          (k) => `${'abcdefghij'[n % 10]}${'qrstu'[k]}${'v'.repeat(n / 10)}`,
          (k) => (k % 2 === 0 ? n : `text ${n}`),
        ),
      ),
    ],
    [
      'long keys',
      keyed(
        50,
        (n) => 'key '.repeat(5000) + n,
        () => 'Ein Text mit Wörtern',
      ),
    ],
    ['texts of other scripts', list(100, (n) => ({ [`名前${n}`]: '東京のサーバーでエラーが発生しました。'.repeat(3) }))],
    ['control characters', list(20, (n) => ({ [`\u0001\u0002${n}`]: '\u0003'.repeat(100) }))],
  ])('describes %s in under 1,000 tokens', (_what, value) => {
    expect(countTokens(JSON.stringify(shapeOf(value)))).toBeLessThan(1000);
  });

  it('describes hostile documents in under 1,000 tokens, also with escapes', () => {
    const key = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.uuid(), fc.constantFrom('\u202e', '\u{e0041}'.repeat(9)));
    const leaf = fc.oneof(key, fc.double(), fc.constant(null), fc.boolean(), fc.constant('\u200b'.repeat(400)));
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.array(tie('node'), { maxLength: 9 }),
        fc.tuple(key, fc.integer({ min: 1, max: 120 }), tie('node')).map(([name, count, value]) =>
          keyed(
            count,
            (n) => `${name}${'ab'[n % 2]}${n % 3 === 0 ? n : 'x'.repeat(n % 40)}`,
            () => value,
          ),
        ),
      ),
    }));
    fc.assert(
      fc.property(node, (value) => countTokens(JSON.stringify(shapeOf(value, { escaped: showUnseenInJson }))) < 1000),
      { numRuns: 10 },
    );
  });

  it('describes any JSON in under 1,000 tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 6 }), { maxLength: 60 }),
        (value) => countTokens(JSON.stringify(shapeOf(value))) < 1000,
      ),
      { numRuns: 200 },
    );
  });
});
