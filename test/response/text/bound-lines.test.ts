import { describe, expect, it } from 'vitest';
import { boundLines } from '../../../src/response/text/bound-lines.js';
import { estimateTokens } from '../../../src/runtime/estimate-tokens.js';
import { fc } from '../../helpers/properties.js';

const maxBytes = 8192;
const csv = { quotedFields: true };
const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index));
const jsonBytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Returns the lines of a truncated text before and behind the mark. */
function shownLines(value: unknown): { readonly head: string[]; readonly tail: string[] } {
  const lines = String(value).replace(/\n$/, '').split('\n');
  const mark = lines.findIndex((line) => /^\[… \d+ of \d+ lines omitted …\]$/.test(line));
  expect(mark).toBeGreaterThan(0);
  return { head: lines.slice(0, mark), tail: lines.slice(mark + 1) };
}

describe('boundLines', () => {
  it.each(['\n', '\r\n'])('shows the first and the last lines completely, with lines that end with %j', (lineEnd) => {
    const lines = ['id,name,value', ...rows(5000, (id) => `${id},name of ${id},value`)];
    const { value, cuts } = boundLines(lines.map((line) => line + lineEnd).join(''), maxBytes, csv);
    const { head, tail } = shownLines(value);
    const ending = lineEnd === '\r\n' ? '\r' : '';
    expect(head).toEqual(lines.slice(0, head.length).map((line) => line + ending));
    expect(tail).toEqual(lines.slice(-tail.length).map((line) => line + ending));
    expect(head.length).toBeGreaterThan(tail.length * 2);
    expect(cuts).toEqual([{ pointer: '', shown: head.length + tail.length, total: 5001, from: head.length, unit: 'lines' }]);
    expect(jsonBytes(value)).toBeLessThanOrEqual(maxBytes);
    expect(estimateTokens(JSON.stringify(value))).toBeLessThanOrEqual(2500);
  });

  it('counts a last line without a line end', () => {
    const lines = rows(3000, (id) => `line ${id}`);
    const { value, cuts } = boundLines(lines.join('\n'), maxBytes);
    expect(cuts[0]?.total).toBe(3000);
    expect(shownLines(value).tail.at(-1)).toBe('line 2999');
    expect(boundLines('a\nb', maxBytes)).toEqual({ value: 'a\nb', cuts: [] });
  });

  it('shows complete values of NDJSON', () => {
    const text = rows(2000, (id) => `${JSON.stringify({ id, text: `quoted "${id}"\nline` })}\n`).join('');
    const { head, tail } = shownLines(boundLines(text, maxBytes).value);
    for (const line of [...head, ...tail]) expect(JSON.parse(line)).toHaveProperty('id');
    expect(JSON.parse(tail.at(-1) ?? '')).toHaveProperty('id', 1999);
  });

  it('does not split a record whose quoted field contains line breaks', () => {
    const record = (id: number) => `${id},"first line of ${id}\nsecond ""line"", with a comma\nthird","x"\n`;
    const text = `id,text,x\n${rows(1000, record).join('')}`;
    const { value, cuts } = boundLines(text, maxBytes, csv);
    const [head = '', tail = ''] = String(value).split(/\[… \d+ of \d+ lines omitted …\]\n/);
    expect(head.endsWith('third","x"\n')).toBe(true);
    expect(text.startsWith(head)).toBe(true);
    expect(tail).toMatch(/^\d+,"first line/);
    expect(text.endsWith(tail)).toBe(true);
    expect(cuts).toEqual([
      { pointer: '', shown: (head + tail).split('\n').length - 1, total: 3001, from: head.split('\n').length - 1, unit: 'lines' },
    ]);
  });

  it.each([
    ['a quote within a field', '5" pipe,1'],
    ['a quote at the start of a field that nothing closes', '"never closed,1'],
  ])('reads lines after %s', (_what, line) => {
    const text = `a,b\n${line}\n${rows(5000, (id) => `${id},row`).join('\n')}`;
    const { value, cuts } = boundLines(text, maxBytes, csv);
    expect(cuts).toMatchObject([{ total: 5002, unit: 'lines' }]);
    expect(String(value)).toMatch(/^a,b\n/);
    expect(String(value)).toMatch(/\n4999,row$/);
  });

  it('shows a last line that is longer than its quarter, as an error at the end of a log is', () => {
    const error = `ERROR ${'at frame '.repeat(300)}`;
    const { value } = boundLines(`${rows(3000, (id) => `info ${id}`).join('\n')}\n${error}`, maxBytes);
    expect(shownLines(value).tail).toEqual([error]);
    expect(shownLines(value).head[0]).toBe('info 0');
  });

  it('truncates one huge line as text', () => {
    const { value, cuts } = boundLines(`${'word '.repeat(10_000)}end`, maxBytes);
    expect(cuts).toMatchObject([{ total: 50_003, unit: 'bytes' }]);
    expect(value).toMatch(/^word .*end$/s);
    const second = boundLines(`short\n${'word '.repeat(10_000)}end`, maxBytes);
    expect(second).toMatchObject({ value: expect.stringMatching(/^short\n\[…/), cuts: [{ shown: 1, total: 2, unit: 'lines' }] });
  });

  it('returns the start and the end of any lines within the limit', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('"', '"a', 'a,"b', '""', '\r', '1,2,3', '{"a":1}', '😀', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 120 }), fc.integer({ min: 200, max: 2000 }), fc.boolean(), (lines, limit, quotedFields) => {
        const text = lines.join('\n');
        const { value, cuts } = boundLines(text, limit, { quotedFields });
        expect(jsonBytes(value)).toBeLessThanOrEqual(limit);
        const [cut] = cuts;
        if (cut?.unit !== 'lines') return;
        const mark = `[… ${cut.total - cut.shown} of ${cut.total} lines omitted …]\n`;
        const at = String(value).indexOf(mark);
        const [head, tail] = [String(value).slice(0, at), String(value).slice(at + mark.length)];
        expect(text.startsWith(head) && text.endsWith(tail) && head.endsWith('\n')).toBe(true);
        expect(tail === '' || text.at(-tail.length - 1) === '\n').toBe(true);
        expect(cut.total).toBe(text.replace(/\n$/, '').split('\n').length);
        expect(cut.shown).toBe((head + tail).replace(/\n$/, '').split('\n').length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['\n', 'a\n', '"\n', '",\n', 'a,"\n', '"'])('takes time in proportion to the size of %j', (part) => {
    const cpuMs = (text: string) => {
      const start = process.cpuUsage().user;
      boundLines(text, maxBytes, csv);
      return (process.cpuUsage().user - start) / 1000;
    };
    expect(cpuMs(part.repeat(2_000_000 / part.length))).toBeLessThan(1500);
  });
});
