import { describe, expect, it } from 'vitest';
import { evaluate, type Question, undecidedText } from '../../src/response/evaluate.js';
import { containsText } from '../../src/response/find-text.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { maxWaitDuring } from '../helpers/longest-wait.js';
import { fc } from '../helpers/properties.js';

const body = (text: string, contentType = 'application/json') => ({ bytes: Buffer.from(text), contentType });
const limits = (ms = 5000) => ({ budget: createTimeBudget(ms) });
const slowPattern = (text: string): Question => ({ kind: 'matches', pattern: '^(a+)+$', flags: '', lines: [text] });
const slowText = `${'a'.repeat(60)}!`;

describe('evaluate', () => {
  it('decides questions about one body in their order', async () => {
    const questions: Question[] = [
      { kind: 'contains', text: '"tea"' },
      { kind: 'matches', pattern: 'T.A', flags: 'i' },
      { kind: 'matches', pattern: '^x', flags: '', lines: ['a header', 'another x'] },
      { kind: 'equals', expression: 'items[0].name', expected: 'tea' },
      { kind: 'exists', expression: 'total' },
    ];
    const answers = await evaluate(questions, body('{"items":[{"name":"tea"}]}'), limits());
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false, true, false]);
  });

  it('matches a pattern with an empty body, so that no body can be expected', async () => {
    const matches = (pattern: string): Question => ({ kind: 'matches', pattern, flags: '' });
    expect(await evaluate([matches('^$'), matches('.')], body(''), limits())).toEqual([
      { ok: true, actual: 'no body', quotesApi: false },
      { ok: false, actual: 'no body', quotesApi: false },
    ]);
    const header: Question = { kind: 'matches', pattern: 'b', flags: '', lines: ['a', 'b'] };
    expect(await evaluate([header], body(''), limits())).toEqual([{ ok: true, actual: 'a, b', quotesApi: true }]);
  });

  it('reports an empty body as no body, and another one as not JSON, if an expression asks for its JSON', async () => {
    const exists: Question = { kind: 'exists', expression: 'a' };
    expect(await evaluate([exists], body(''), limits())).toEqual([{ ok: false, actual: 'no body', quotesApi: false }]);
    expect(await evaluate([exists], body('<p>'), limits())).toEqual([{ ok: false, actual: 'not JSON', quotesApi: false }]);
  });

  it('quotes text of the API only: null is not text', async () => {
    const exists = (expression: string): Question => ({ kind: 'exists', expression });
    expect(await evaluate([exists('a'), exists('b')], body('{"a":null,"b":"null"}'), limits())).toEqual([
      { ok: false, actual: 'null', quotesApi: false },
      { ok: true, actual: '"null"', quotesApi: true },
    ]);
  });

  it('leaves a slow pattern undecided and still decides the others, without blocking this process', async () => {
    const questions: Question[] = [slowPattern(slowText), { kind: 'contains', text: 'x' }, slowPattern('aaa')];
    const { value, maxMs } = await maxWaitDuring(() => evaluate(questions, body('x', 'text/plain'), limits()));
    expect(value.map(({ ok }) => ok)).toEqual([false, true, true]);
    expect(value[0]?.actual).toBe(undecidedText);
    expect(maxMs).toBeLessThan(400);
  });

  it('spends no more than its budget on many slow patterns', async () => {
    const startedAt = performance.now();
    const answers = await evaluate(
      Array.from({ length: 100 }, () => slowPattern(slowText)),
      body('x', 'text/plain'),
      limits(1000),
    );
    expect(answers).toHaveLength(100);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it.each<[string, Question]>([
    ['a pattern that is too large for the engine', { kind: 'matches', pattern: '\\p{L}'.repeat(20_000), flags: 'u' }],
    ['a pattern that overflows the stack', { kind: 'matches', pattern: `${'('.repeat(50_000)}${')'.repeat(50_000)}`, flags: '' }],
  ])('leaves %s undecided', async (_what, question) => {
    expect(await evaluate([question], body('x', 'text/plain'), limits())).toMatchObject([{ ok: false, actual: undecidedText }]);
  });

  it.each([
    ['pads a text to the maximum length', "pad_left('a', `500000000`)"],
    ['splits a huge text', "split(pad_left('a', `100000000`), '')"],
    ['builds many huge lists', `[${Array.from({ length: 20 }, () => "split(pad_left('a', `50000000`), '')").join(', ')}]`],
    [
      'replaces each letter by many, repeatedly',
      `length(replace(replace(replace(a, 'a', '${'a'.repeat(400)}'), 'a', '${'a'.repeat(400)}'), 'a', '${'a'.repeat(400)}'))`,
    ],
  ])('survives an expression that %s', { timeout: 60_000 }, async (_what, expression) => {
    const question: Question = { kind: 'exists', expression };
    const { value, maxMs } = await maxWaitDuring(() => evaluate([question], body(`{"a":"${'a'.repeat(1000)}"}`), limits(2000)));
    expect(value).toHaveLength(1);
    expect(maxMs).toBeLessThan(400);
    expect(await evaluate([{ kind: 'exists', expression: 'a' }], body('{"a":1}'), limits())).toMatchObject([{ ok: true }]);
  });
});

describe('containsText', () => {
  it('finds what String.includes finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (part, wanted, isLong) => {
        // Only long texts are searched without String.includes.
        const [text, searched] = isLong ? [part.repeat(5000), `${wanted}${part.repeat(1000)}`] : [part, wanted];
        expect(containsText(text, searched)).toBe(text.includes(searched));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['at its end', `${'a'.repeat(2_000_000)}b`, `${'a'.repeat(5000)}b`, true],
    ['with the difference at its beginning', 'a'.repeat(2_000_000), `b${'a'.repeat(5000)}`, false],
    ['with the difference near its beginning', 'a'.repeat(2_000_000), `ab${'a'.repeat(5000)}`, false],
    ['with the difference in its middle', 'a'.repeat(2_000_000), `${'a'.repeat(2500)}b${'a'.repeat(2500)}`, false],
    ['that is longer than the text', 'a'.repeat(5000), 'a'.repeat(5001), false],
  ])('searches a periodic text for one %s in linear time', (_what, text, wanted, found) => {
    const { user } = process.cpuUsage();
    expect(containsText(text, wanted)).toBe(found);
    // Generous for a slow machine: comparing all pairs takes more than ten times as long.
    expect(process.cpuUsage().user - user).toBeLessThan(1_500_000);
  });
});
