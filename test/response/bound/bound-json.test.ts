import { countTokens } from 'gpt-tokenizer';
import { describe, expect, it } from 'vitest';
import { companies, failure, issues, packument, pods, rows, stripeCharges } from '../../../bench/answers/bodies.mjs';
import { boundJson } from '../../../src/response/bound/bound-json.js';
import type { Bounded } from '../../../src/runtime/bounded.js';
import { isRecord } from '../../../src/runtime/is-record.js';

const maxBytes = 8192;
const maxTokens = 2500;

const json = ({ value }: Bounded) => JSON.stringify(value);
const items = (count: number, item: (index: number) => unknown) => Array.from({ length: count }, (_, index) => item(index));
const keyed = (count: number, value: (index: number) => unknown, name = 'k') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, value(index)]));

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error('not an object');
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('not an array');
  return value;
}

describe('boundJson', () => {
  it('returns a value within the limits unchanged', () => {
    const value = { a: [1, 'two', null, { b: {} }] };
    expect(boundJson(value, maxBytes)).toEqual({ value, cuts: [] });
    expect(boundJson(value, maxBytes).value).toBe(value);
    const exact = 'word '.repeat(1638);
    expect(boundJson(exact, exact.length + 2)).toEqual({ value: exact, cuts: [] });
    expect(boundJson(exact, exact.length + 1).cuts).toEqual([
      { pointer: '', shown: expect.any(Number), total: exact.length, unit: 'bytes', from: expect.any(Number) },
    ]);
  });

  it('shows has_more, the first and the last charge of a Stripe list, and reports that 100 exist', () => {
    const charges = stripeCharges();
    const { value, cuts } = boundJson(charges, maxBytes);
    const { has_more: hasMore, data } = record(value);
    expect(hasMore).toBe(true);
    expect(list(data)[0]).toMatchObject({ id: charges.data[0]?.id });
    expect(list(data).at(-1)).toMatchObject({ id: charges.data[99]?.id });
    expect(cuts[0]).toEqual({ pointer: '/data', shown: list(data).length - 1, total: 100, from: list(data).length - 2 });
    // Every key of a charge.
    expect(Object.keys(record(list(data)[0]))).toEqual(Object.keys(record(charges.data[0])));
    expect(countTokens(json({ value, cuts }))).toBeLessThan(2900);
  });

  it.each([
    ['a HubSpot list', companies(), ['paging', 'next', 'after'], 'NTI1Cg%3D%3D'],
    ['a Kubernetes list', pods(), ['metadata', 'continue'], pods().metadata.continue],
  ])('keeps the cursor of %s', (_what, body, path, cursor) => {
    expect(path.reduce((value: unknown, key) => record(value)[key], boundJson(body, maxBytes).value)).toBe(cursor);
  });

  it('lists ten cuts, and counts the others', () => {
    const bounded = boundJson(
      keyed(30, () => 'x'.repeat(5000)),
      maxBytes,
    );
    expect(bounded.cuts.map(({ pointer }) => pointer)).toEqual(items(10, (index) => `/k${index}`));
    expect(bounded.moreCuts).toBe(20);
    expect(boundJson({ a: 'x'.repeat(maxBytes) }, maxBytes)).not.toHaveProperty('moreCuts');
  });

  it('shows the first and the last of 60 pods', () => {
    const body = pods();
    const shown = list(record(boundJson(body, maxBytes).value).items);
    expect(shown[0]).toMatchObject({ metadata: { name: body.items[0]?.metadata.name } });
    expect(shown.at(-1)).toMatchObject({ metadata: { name: body.items[59]?.metadata.name } });
  });

  it('shows the first and the last of 40,000 rows, whole', () => {
    const body = rows(40_000);
    const { value, cuts } = boundJson(body, maxBytes);
    const shown = list(value);
    expect(shown[0]).toEqual(body[0]);
    expect(shown.at(-1)).toEqual(body.at(-1));
    const [cut] = cuts;
    expect(cuts).toEqual([{ pointer: '', shown: shown.length - 1, total: 40_000, from: expect.any(Number) }]);
    expect(shown[cut?.from ?? -1]).toBe(`… ${40_000 - (cut?.shown ?? 0)} more items`);
    expect(shown.length).toBeGreaterThan(20);
  });

  it('shows every root key and the last version of a packument', () => {
    const body = packument(300);
    const shown = record(boundJson(body, maxBytes).value);
    expect(Object.keys(shown)).toEqual(Object.keys(body));
    expect(Object.keys(record(shown.versions)).at(-1)).toBe('2.9.9');
  });

  it('shows code and message of an error behind 20,000 keys', () => {
    const error = { code: 'E42', message: 'The account is locked.' };
    const last = boundJson({ ...keyed(20_000, (n) => n), error }, maxBytes);
    expect(last.value).toMatchObject({ error });
    expect(last.cuts).toEqual([{ pointer: '', shown: expect.any(Number), total: 20_001, unit: 'keys', from: expect.any(Number) }]);
    const middle = { ...keyed(10_000, (n) => n), error, next_page_token: 'abc', ...keyed(10_000, (n) => n, 'x') };
    expect(boundJson(middle, maxBytes).value).toMatchObject({ error, next_page_token: 'abc' });
    expect(boundJson(['x'.repeat(9000), middle], maxBytes).value).toMatchObject([{}, { error, next_page_token: 'abc' }]);
  });

  it('shows the message and both ends of the stack trace of an error', () => {
    const body = failure();
    const shown = record(boundJson(body, maxBytes).value);
    expect(shown.message).toBe(body.message);
    expect(shown.trace).toMatch(/^org\.hibernate.*could not prepare/);
    expect(shown.trace).toMatch(/Caused by: org\.h2[^\n]*\n\t\.\.\. 97 more$/);
  });

  it('reports the true total, even if the body contains text that looks like a mark', () => {
    const body = items(401, (n) => (n === 2 ? '… 399 more items' : { n, text: 'x'.repeat(60) }));
    const { value, cuts } = boundJson(body, maxBytes);
    expect(list(value)[2]).toBe('… 399 more items');
    expect(cuts).toEqual([{ pointer: '', shown: list(value).length - 1, total: 401, from: expect.any(Number) }]);
    const odd = boundJson({ '…': '7 more keys', ...keyed(2000, (n) => n) }, maxBytes);
    expect(record(odd.value)).toMatchObject({ '…': '7 more keys', '… (2)': expect.stringMatching(/^\d+ more keys$/) });
  });

  it('shows 28 levels of an array of 100,000 levels, and reports the rest', () => {
    const startedAt = process.cpuUsage();
    const { value, cuts } = boundJson(nested(100_000), maxBytes);
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(200);
    expect(cuts).toEqual([{ pointer: '/0'.repeat(28), shown: 0, total: 1, from: 0 }]);
    expect(countTokens(JSON.stringify({ value, cuts }))).toBeLessThan(300);
  });

  it('reduces even a small value that is too deep for the parsers of hosts', () => {
    expect(boundJson(nested(27), maxBytes).cuts).toEqual([]);
    expect(boundJson(nested(28), maxBytes).cuts).toEqual([]);
    expect(boundJson(nested(29), maxBytes).cuts).toHaveLength(1);
    const wide = { a: nested(60), b: 1, error: { message: 'm' } };
    expect(boundJson(wide, maxBytes).value).toMatchObject({ b: 1, error: { message: 'm' } });
  });

  it('keeps __proto__ as an own key', () => {
    const value: unknown = JSON.parse(`{"__proto__":{"polluted":"${'x '.repeat(maxBytes)}"},"__proto":1}`);
    const bounded = boundJson(value, maxBytes);
    expect(json(bounded)).toMatch(/^\{"__proto__":\{"polluted":"x /);
    expect('polluted' in {}).toBe(false);
    expect(bounded.cuts).toMatchObject([{ pointer: '/__proto__/polluted', total: 2 * maxBytes }]);
  });

  it('keeps all of 64 root keys, and shortens long ones to different names', () => {
    const plain = boundJson(
      keyed(64, () => 'word '.repeat(500)),
      maxBytes,
    );
    expect(Object.keys(record(plain.value))).toHaveLength(64);
    expect(plain.cuts).toHaveLength(10);
    const long = boundJson(Object.fromEntries(items(64, (n) => n).map((n) => [`${'key '.repeat(250_000)}${n}`, n])), maxBytes);
    expect(Object.values(record(long.value))).toEqual(items(64, (n) => n));
    expect(Buffer.byteLength(json(long))).toBeLessThanOrEqual(maxBytes);
    // A name that is shown in part cannot be used in a pointer, so it counts as missing.
    expect(long.cuts).toEqual([{ pointer: '', shown: 0, total: 64, unit: 'keys', from: 0 }]);
  });

  it('reports a cut below a long key at the nearest place that has a pointer', () => {
    const { cuts } = boundJson({ a: 1, ['k'.repeat(2000)]: { text: 'word '.repeat(5000) } }, maxBytes);
    expect(cuts).toEqual([{ pointer: '', shown: 1, total: 2, unit: 'keys', from: 1 }]);
    const deep = (levels: number): unknown => (levels === 0 ? 'word '.repeat(5000) : { ['k'.repeat(200)]: deep(levels - 1), a: 1 });
    expect(boundJson(deep(5), maxBytes).cuts).toEqual([
      { pointer: `/${'k'.repeat(200)}/${'k'.repeat(200)}`, shown: 1, total: 2, unit: 'keys', from: 0 },
    ]);
  });

  it.each([0, 1, 2, 3])('does not split a surrogate pair at offset %i', (offset) => {
    for (const key of ['text', 'message']) {
      const bounded = boundJson({ [key]: 'x'.repeat(offset) + '😀'.repeat(20_000) }, maxBytes);
      expect(json(bounded)).not.toMatch(/\\ud[89a-f]/);
      expect(bounded.cuts).toHaveLength(1);
    }
  });

  it('measures text as JSON writes it: a lone surrogate and a control character have six bytes', () => {
    for (const unit of ['\ud83d', '\ude00', '\u0001', '"', '\\', 'é', '漢', '\u2028', '\u007f']) {
      const bounded = boundJson(Array(300).fill(unit.repeat(100)), maxBytes);
      expect(Buffer.byteLength(json(bounded))).toBeLessThanOrEqual(maxBytes);
      expect(list(bounded.value).length).toBeGreaterThan(5);
    }
  });

  it('gives room that small members do not need to the large ones', () => {
    const bounded = boundJson({ a: 1, b: 'word '.repeat(4000), c: [], d: 'x' }, maxBytes);
    expect(Buffer.byteLength(json(bounded))).toBeGreaterThan(0.9 * maxBytes);
  });

  it.each<[string, unknown]>([
    ['a million empty objects', items(1_000_000, () => ({}))],
    ['a million nulls', items(1_000_000, () => null)],
    ['100,000 keys', keyed(100_000, (n) => n)],
    ['issues', issues(200)],
    ['wide and deep objects', keyed(60, () => keyed(60, () => keyed(60, () => 'a text of some words')))],
    ['numbers of many digits', items(5000, (n) => -1 / (n * 1e300 + 3e299))],
    ['digits as text', items(5000, (n) => `1234567890123456789${n}`)],
    ['one long text', 'a word, and "another" one\n'.repeat(400_000)],
    ['an array in an array in an array', items(300, () => items(300, () => items(3, (n) => n)))],
    ['base64', { content: Buffer.from(items(30_000, (n) => (n ? 7919 * 31 : 1)).join('')).toString('base64') }],
  ])('bounds %s to bytes and about the tokens', (_what, value) => {
    const bounded = boundJson(value, maxBytes);
    expect(bounded.cuts.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(json(bounded))).toBeLessThanOrEqual(maxBytes);
    expect(countTokens(json(bounded))).toBeLessThanOrEqual(maxTokens * 1.15);
    expect(Array.isArray(bounded.value)).toBe(Array.isArray(value));
  });

  it('returns a mark if there is room for nothing else', () => {
    expect(boundJson({ a: 'x'.repeat(100) }, 10)).toEqual({
      value: '…',
      cuts: [{ pointer: '', shown: 0, total: 1, unit: 'keys', from: 0 }],
    });
    expect(
      boundJson(
        items(100, () => 0),
        30,
      ),
    ).toMatchObject({ value: '… array of 100', cuts: [{ pointer: '', shown: 0, total: 100 }] });
  });
});
