import { describe, expect, it } from 'vitest';
import { pods, stripeCharges } from '../../bench/answers/bodies.mjs';
import { checkExpression } from '../../src/response/query-json.js';
import { selectJson } from '../../src/response/select.js';

const body = {
  data: [
    { id: 'a', tags: ['x'], price: { amount: 5 } },
    { id: 'b', tags: [], price: { amount: 7 } },
  ],
  next: null,
};
const select = (expression: string, value: unknown = body) => selectJson(expression, value, (part) => part());

describe('selectJson', () => {
  it('returns what an expression selects from the whole body', async () => {
    expect(await select('data[].id', stripeCharges())).toEqual({ ok: true, value: stripeCharges().data.map(({ id }) => id) });
    expect(await select('data[?price.amount > `5`] | [0].id')).toEqual({ ok: true, value: 'b' });
    const cause = "items[?status.phase!='Running'].status.conditions[].message | [0]";
    expect(await select(cause, pods())).toEqual({ ok: true, value: '0/9 nodes are available: 9 Insufficient memory.' });
  });

  it.each([
    [
      'data[].nme',
      'data[]',
      ['array of 2', { id: 'string, e.g. a', tags: ['array of 0 to 1', 'string, e.g. x'], price: { amount: 'number, e.g. 5' } }],
    ],
    ['data[0].price.amout', 'data[0].price', { amount: 'number, e.g. 5' }],
    [
      'data[0].prize.amount',
      'data[0]',
      { id: 'string, e.g. a', tags: ['array of 1', 'string, e.g. x'], price: { amount: 'number, e.g. 5' } },
    ],
    ["data[?id=='c'].price", 'data', ['array of 2', expect.any(Object)]],
    ['data[*].{i: idd, t: tag}', 'data[*]', ['array of 2', expect.any(Object)]],
    ['data[5].id', 'data', ['array of 2', expect.any(Object)]],
    ['items[].id | [0]', '@', { data: ['array of 2', expect.any(Object)], next: 'null' }],
    ['next', '@', expect.any(Object)],
  ])('names the last part of %s that matches, with its shape', async (expression, matched, shape) => {
    expect(await select(expression)).toMatchObject({ ok: true, missed: { matched, shape } });
  });

  it('does not take false, 0 or an empty text for nothing', async () => {
    for (const value of [false, 0, '', {}]) expect(await select('a', { a: value })).toEqual({ ok: true, value });
  });

  it('returns the reason for a wrong type', async () => {
    expect(await select('length(missing)')).toMatchObject({ ok: false, reason: expect.stringContaining('length') });
    expect(await selectJson('a', undefined, (part) => part())).toEqual({ ok: false, reason: 'there is no JSON body' });
  });
});

describe('checkExpression', () => {
  it.each([
    ['a b', 'a syntax error at character 3: "b"'],
    ['data[?x=1]', 'a syntax error at character 9: "1]"'],
    ['a..b', 'a syntax error at character 3: ".b"'],
    ['data[*].{id:id,}', 'a syntax error at character 16: "}"'],
    ['a # b', 'an unexpected character at character 3: "# b"'],
    ['data["id', 'a quote is not closed at character 6: "\\"id"'],
    ['`{`', 'a quote is not closed at character 1: "`{`"'],
    ['a[0', 'it ends early'],
    ['data[].', 'it ends early'],
    ['length(data', 'it ends early'],
    ['a EOF', 'a syntax error at character 3: "EOF"'],
    [`a ${'b'.repeat(100)}`, `a syntax error at character 3: "${'b'.repeat(30)}…"`],
  ])('names the position of the error in %s', async (expression, reason) => {
    await expect(checkExpression(expression, 'select')).rejects.toMatchObject({
      code: 'invalid-arguments',
      message: `select is not a valid JMESPath expression: ${reason}.`,
    });
  });

  it('rejects 2,000 characters of any kind within 300 ms', async () => {
    for (const text of ['"', "'", '`', '[', '(', 'a.', '{a:', '!', '&', '||', '\\"']) {
      const startedAt = process.cpuUsage();
      await expect(checkExpression(text.repeat(2000 / text.length), 'select')).rejects.toMatchObject({ code: 'invalid-arguments' });
      expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(300);
    }
  });
});
