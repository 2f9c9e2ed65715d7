import { describe, expect, it } from 'vitest';
import { type ReadBody, readTask } from '../../../src/response/reading/read-body.js';
import type { Reading } from '../../../src/response/reading/reading.js';
import { estimateTokens } from '../../../src/runtime/estimate-tokens.js';
import { showUnseen } from '../../../src/runtime/visible-text.js';
import { fc } from '../../helpers/properties.js';

type Part = Extract<ReadBody, { ok: true }>;

async function attempt(body: unknown, args: Partial<Reading> = {}, contentType: string | null = 'application/json'): Promise<ReadBody> {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const reading = {
    select: undefined,
    at: '',
    search: undefined,
    unit: undefined,
    from: 0,
    count: undefined,
    maxBytes: 8192,
    view: 'body' as const,
    ...args,
  };
  return readTask.run({ bytes, contentType, expectsJson: false, reading }, (part) => part());
}

async function read(body: unknown, args: Partial<Reading> = {}, contentType: string | null = 'application/json'): Promise<Part> {
  const part = await attempt(body, args, contentType);
  if (!part.ok) throw new Error(part.reason);
  return part;
}

/** Reads from the arguments on, page after page. */
async function readAll(body: unknown, args: Partial<Reading> = {}, contentType: string | null = 'application/json'): Promise<Part[]> {
  const parts: Part[] = [];
  for (let next: Partial<Reading> | undefined = args; next !== undefined; ) {
    const part: Part = await read(body, { maxBytes: args.maxBytes ?? 8192, ...next }, contentType);
    parts.push(part);
    ({ next } = part);
    if (parts.length > 2000) throw new Error('does not end');
  }
  return parts;
}

const text = 'text/plain; charset=utf-8';

describe('items of JSON', () => {
  const rows = Array.from({ length: 500 }, (_, id) => ({ id, name: `row ${id}`, tags: ['a', 'b'] }));

  it('returns complete items from a position, and the arguments of the next page', async () => {
    const part = await read({ data: rows }, { at: '/data', from: 490, count: 3 });
    expect(part).toMatchObject({ value: rows.slice(490, 493), unit: 'items', from: 490, shown: 3, total: 500 });
    expect(part).toMatchObject({ next: { at: '/data', from: 493, count: 3 }, cuts: [] });
  });

  it('counts negative positions from the end, and ends there', async () => {
    expect(await read(rows, { from: -2 })).toMatchObject({ value: rows.slice(-2), from: 498, shown: 2, total: 500, cuts: [] });
    expect(await read(rows, { from: -1000, count: 1 })).toMatchObject({ value: [rows[0]], from: 0 });
    expect(await read(rows, { from: 500 })).toMatchObject({ value: [], from: 500, shown: 0, cuts: [] });
    expect(await read(rows, { from: 1e9 })).toMatchObject({ value: [], shown: 0, cuts: [] });
  });

  it('reaches every item through the arguments of the next page, within the limit', async () => {
    const parts = await readAll(rows, { maxBytes: 1024 });
    expect(parts.flatMap(({ value }) => value)).toEqual(rows);
    for (const { value } of parts) expect(JSON.stringify(value).length).toBeLessThanOrEqual(1024);
  });

  it('pages the keys of an object, also __proto__, with their values', async () => {
    const body = `{"__proto__":{"x":1},${Array.from({ length: 300 }, (_, n) => `"key ${n}":"${'v'.repeat(20)}"`).join(',')}}`;
    const parts = await readAll(body, { maxBytes: 512 });
    expect(parts[0]).toMatchObject({ unit: 'keys', total: 301 });
    expect(parts.flatMap(({ value }) => Object.entries(Object(value)))).toEqual(Object.entries(JSON.parse(body)));
  });

  it('cuts an item that alone exceeds the limit, and leads to all of it', async () => {
    const long = 'é'.repeat(5000);
    const body = { list: [{ small: 1 }, { 'a/b~c': { long } }, { small: 2 }] };
    const part = await read(body, { at: '/list', from: 1, count: 1, maxBytes: 1024 });
    expect(part).toMatchObject({ from: 1, shown: 1, total: 3 });
    const inner = part.cuts.find(({ unit }) => unit === 'bytes');
    expect(inner).toMatchObject({ pointer: '/list/1/a~1b~0c/long', next: { at: '/list/1/a~1b~0c/long', unit: 'bytes' } });
    const parts = await readAll(body, { at: inner?.pointer ?? '', unit: 'bytes', maxBytes: 1000 });
    expect(parts.map(({ value }) => value).join('')).toBe(long);
  });

  it('applies at to the result of select, and leads on within that result', async () => {
    const part = await read({ data: rows }, { select: '{ids: data[].id}', at: '/ids', maxBytes: 256 });
    expect(part).toMatchObject({ unit: 'items', total: 500, from: 0 });
    expect(part.next).toMatchObject({ select: '{ids: data[].id}', at: '/ids', from: part.shown });
  });

  it('shows numbers that a double cannot hold as text, and their digits in the source', async () => {
    const body = '{"id": 12345678901234567890}';
    expect((await read(body)).value).toEqual({ id: '12345678901234567890' });
    expect((await read(body, { unit: 'bytes' })).value).toBe(body);
    expect((await read(body, { at: '/id' })).value).toBe('12345678901234567890');
  });

  it.each([0, null, false, '', [], {}])('returns the value %j of a place', async (value) => {
    expect((await read({ x: value }, { at: '/x' })).value).toEqual(value);
  });

  it('names how far a missing place exists, and the keys there', async () => {
    const body = { data: { items: [1, 2], 'b/c': 'text' } };
    const reasonAt = async (at: string) => {
      const part = await attempt(body, { at });
      return part.ok ? undefined : [part.argument, part.reason];
    };
    expect(await reasonAt('/data/itms')).toEqual(['at', expect.stringContaining('"/data", which is an object with "items", "b/c"')]);
    expect(await reasonAt('/data/items/2')).toEqual(['at', expect.stringContaining('"/data/items", which is an array of 2')]);
    expect(await reasonAt('/data/items/length')).toEqual(['at', expect.stringContaining('an array of 2')]);
    expect(await reasonAt('/data/items/01')).toEqual(['at', expect.stringContaining('an array of 2')]);
    expect(await reasonAt('/toString')).toEqual(['at', expect.stringContaining('the root')]);
    expect(await reasonAt('data')).toEqual(['at', expect.stringContaining('start with /')]);
    expect(await reasonAt('/data/b~1c')).toBeUndefined();
  });

  it('refuses an expression that is not valid, and a place in a body that is not JSON', async () => {
    expect(await attempt(rows, { select: '[[' })).toMatchObject({ ok: false, argument: 'select' });
    expect(await attempt('<html>', { at: '/x' }, text)).toMatchObject({ ok: false, argument: 'at' });
    expect(await attempt('plain', { unit: 'items' }, text)).toMatchObject({ ok: false, argument: 'unit' });
  });

  it('reads events as items, and as the lines that were sent', async () => {
    const body = '{"a":1}\n{"a":2}\n{"a":3}\n';
    expect(await read(body, { from: -1 }, 'application/x-ndjson')).toMatchObject({ value: [{ a: 3 }], total: 3 });
    expect(await read(body, { from: -1, unit: 'lines' }, 'application/x-ndjson')).toMatchObject({ value: '{"a":3}', total: 3 });
  });
});

describe('hidden characters', () => {
  const tags = String.fromCodePoint(...Array.from({ length: 300 }, (_, n) => 0xe0020 + (n % 90)));
  const body = { [`k${tags.slice(0, 8)}`]: Array.from({ length: 40 }, (_, id) => ({ id, 'n\u202e': tags })), other: tags };
  const hidden = /[\u202e\u{e0000}-\u{e0fff}]/u;

  it.each(['', '/other'])('become visible at %j within the limit, in values, places and reasons', async (at) => {
    for (const part of await readAll(body, { at, maxBytes: 1000 })) {
      expect(JSON.stringify(part)).not.toMatch(hidden);
      expect(Buffer.byteLength(JSON.stringify(part.value))).toBeLessThanOrEqual(1002);
    }
    const failed = await attempt(body, { at: '/x' });
    expect(failed.ok ? '' : showUnseen(failed.reason)).toContain('\\u{e0020}');
    expect(JSON.stringify((await read(body, { view: 'shape' })).value)).not.toMatch(hidden);
  });

  it('lead to the same place in the form in which they are shown', async () => {
    const { matches = [] } = await read(body, { search: '/^39$/' });
    expect(matches).toEqual([{ at: expect.stringMatching(/^\/k\\u\{e0020\}.*\/39\/id$/), text: '39' }]);
    expect((await read(body, { at: matches[0]?.at ?? '' })).value).toBe(39);
    const [key = ''] = Object.keys(body);
    const [cut] = (await read(body, { at: `/${key}`, from: 1, count: 1, maxBytes: 256 })).cuts;
    expect(cut?.next?.at).not.toMatch(hidden);
    expect((await attempt(body, { ...cut?.next })).ok).toBe(true);
  });
});

describe('view shape', () => {
  it('returns the shape of what is at a place, or of what is selected', async () => {
    const body = { data: [{ id: 1 }, { id: 2 }], next: 'c2' };
    expect(await read(body, { view: 'shape' })).toEqual({
      ok: true,
      value: { data: ['array of 2', { id: 'number, e.g. 1' }], next: 'string, e.g. c2' },
      cuts: [],
      notes: [],
    });
    expect((await read(body, { view: 'shape', at: '/data/0' })).value).toEqual({ id: 'number, e.g. 1' });
    expect((await read(body, { view: 'shape', select: 'data[].id' })).value).toEqual(['array of 2', 'number, e.g. 1']);
  });

  it('refuses a body that is not JSON, and arguments that it would ignore', async () => {
    expect(await attempt('plain', { view: 'shape' }, text)).toMatchObject({ ok: false, argument: 'view' });
    expect(await attempt({}, { view: 'shape', search: 'x' })).toMatchObject({ ok: false, argument: 'search' });
    expect(await attempt({}, { view: 'shape', unit: 'lines' })).toMatchObject({ ok: false, argument: 'unit' });
    expect(await attempt([1], { view: 'shape', from: -1 })).toMatchObject({ ok: false, argument: 'view' });
    expect(await attempt([1], { view: 'shape', count: 1 })).toMatchObject({ ok: false, argument: 'view' });
  });
});

describe('a selection of nothing', () => {
  it.each(['body', 'shape'] as const)('states the shape at the last step that matched, in view %s', async (view) => {
    const { notes } = await read({ data: [{ id: 1 }, { id: 2 }] }, { select: 'data[].name', view });
    expect(notes).toEqual(['select found nothing. "data[]" has this shape: ["array of 2",{"id":"number, e.g. 1"}]']);
    expect((await read({ data: [{ id: 1 }] }, { select: 'data[].id', view })).notes).toEqual([]);
  });
});

describe('reading an HTML page', () => {
  const html = 'text/html; charset=utf-8';
  const paragraphs = Array.from({ length: 300 }, (_, index) => `Paragraph ${index} says ${'something '.repeat(index % 90)}new.`);
  const page = `<!doctype html><html><head><title>Guide</title><style>p{}</style></head>\n<body>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</body></html>`;

  it('reads as its text, and with view source as its source', async () => {
    const shown = await readAll(page, { maxBytes: 4096 }, html);
    expect(shown.map(({ value }) => value).join('\n')).toBe(`Guide\n\n${paragraphs.join('\n')}`);
    const source = await readAll(page, { view: 'source', unit: 'bytes' }, html);
    expect(source.map(({ value }) => value).join('')).toBe(page);
    expect((await read(page, { view: 'source', from: -1, count: 1 }, html)).value).toBe(`<p>${paragraphs.at(-1)}</p></body></html>`);
  });

  it('searches its text, and with view source its source', async () => {
    expect((await read(page, { search: '<p>' }, html)).total).toBe(0);
    const found = await read(page, { search: 'Paragraph 89 ' }, html);
    const { text: _text, ...place } = found.matches?.[0] ?? { text: '' };
    expect(place).toMatchObject({ unit: 'bytes' });
    expect((await read(page, { ...place, count: 12 }, html)).value).toMatch(/Paragraph 89|says/);
    const { text: _source, ...inSource } = (await read(page, { search: '<p>Paragraph 89 ', view: 'source' }, html)).matches?.[0] ?? {
      text: '',
    };
    expect(inSource).toMatchObject({ view: 'source' });
    expect((await read(page, { ...inSource, count: 20 }, html)).value).toContain('<p>Paragraph 89');
  });

  it('refuses a place in its source', async () => {
    expect(await attempt(page, { view: 'source', at: '/x' }, html)).toMatchObject({ ok: false, argument: 'at' });
    expect(await attempt({ x: 1 }, { view: 'source', select: 'x' })).toMatchObject({ ok: false, argument: 'select' });
    expect(await read('{ "x": 1 }', { view: 'source' })).toMatchObject({ value: '{ "x": 1 }', unit: 'lines' });
    expect(await read('', { view: 'source' })).toMatchObject({ value: '', total: 0 });
  });
});

describe('lines of text', () => {
  it.each([
    ['a,b\n1,2\n3,4', '3,4', 3],
    ['a,b\n1,2\n3,4\n', '3,4', 3],
    ['a,b\r\n1,2\r\n3,4\r\n', '3,4', 3],
    ['\ufeffa,b\n"x\u2028y",ü\n', '"x\\u{2028}y",ü', 2],
    ['\n\n', '', 2],
    ['one', 'one', 1],
  ])('returns the last line of %j exactly', async (body, line, total) => {
    expect(await read(body, { from: -1 }, 'text/csv')).toMatchObject({ value: line, from: total - 1, shown: 1, total, cuts: [] });
  });

  it('returns nothing of an empty body', async () => {
    expect(await read('', {}, text)).toMatchObject({ value: '', shown: 0, total: 0, cuts: [] });
  });

  it('cuts a line that alone exceeds the limit, and leads to the rest of it', async () => {
    const body = `first\n${'ä'.repeat(3000)}\nlast`;
    const part = await read(body, { from: 1, maxBytes: 1001 }, text);
    expect(part).toMatchObject({ from: 1, shown: 1, total: 3 });
    const inner = part.cuts.find(({ unit }) => unit === 'bytes');
    const rest = await read(body, { maxBytes: 65_536, ...inner?.next }, text);
    expect(`${String(part.value)}${String(rest.value)}`).toBe(`${'ä'.repeat(3000)}\nlast`);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffeins\nzwei', 'utf16le')],
    ['UTF-8 with damaged bytes', Buffer.from('eins\nzwei', 'latin1')],
  ])('reads lines of a body in %s', async (_, body) => {
    expect(await read(body, { from: 1 }, text)).toMatchObject({ value: 'zwei', total: 2 });
  });

  it('reads JSON that is not valid', async () => {
    expect((await read('{"a":\n1', { from: -1 })).value).toBe('1');
  });

  it('reaches every character of any text, by lines and by bytes, within the limit', async () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('\n', '\r\n', 'é', '😀'));
    const bodies = fc.array(piece, { maxLength: 60 }).map((pieces) => `x${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 256, max: 400 }), async (body, maxBytes) => {
        const whole = await read(body, { unit: 'bytes', maxBytes: 65_536 }, text);
        const pages = await readAll(body, { unit: 'bytes', maxBytes }, text);
        expect(pages.map(({ value }) => value).join('')).toBe(whole.value);
        for (const { value } of pages)
          if (whole.unit === 'bytes') expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThanOrEqual(maxBytes + 2);
        if (showUnseen(body) === body) {
          expect(whole.value).toBe(body);
          const lines = await readAll(body, { unit: 'lines', maxBytes: 65_536 }, text);
          expect(lines.map(({ value }) => value).join('\n')).toBe(body.replace(/\r?\n$/, ''));
        }
      }),
    );
  });
});

describe('bytes', () => {
  it('splits no character, and states where it began and ended', async () => {
    expect(await read('aé😀b', { unit: 'bytes', from: 2, count: 3 }, text)).toMatchObject({ value: 'é', from: 1, shown: 2, total: 8 });
    expect(await read('aé😀b', { unit: 'bytes', from: 3, count: 1 }, text)).toMatchObject({ value: '😀', from: 3, shown: 4 });
    expect(await read('aé😀b', { unit: 'bytes', from: -1 }, text)).toMatchObject({ value: 'b', from: 7, shown: 1, cuts: [] });
  });

  it('returns those of a binary body as base64, all of which can be reached', async () => {
    const body = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
    const parts = await readAll(body, { maxBytes: 300 }, 'application/pdf');
    expect(Buffer.concat(parts.map(({ value }) => Buffer.from(String(value), 'base64'))).equals(body)).toBe(true);
    expect(await attempt(body, { unit: 'lines' }, 'application/pdf')).toMatchObject({ ok: false, argument: 'unit' });
    expect(await attempt(body, { search: 'x' }, 'application/pdf')).toMatchObject({ ok: false, argument: 'search' });
  });
});

describe('a search', () => {
  const log = Array.from({ length: 1000 }, (_, n) => (n % 100 === 7 ? `ERROR job ${n} failed` : `info line ${n}`)).join('\n');

  it('lists the matching lines with the arguments that read each of them', async () => {
    const part = await read(log, { search: 'ERROR', count: 2 }, text);
    expect(part).toMatchObject({ unit: 'matches', from: 0, shown: 2, total: 10 });
    expect(part.matches).toEqual([
      { unit: 'lines', from: 7, text: 'ERROR job 7 failed' },
      { unit: 'lines', from: 107, text: 'ERROR job 107 failed' },
    ]);
    const { text: _, ...place } = part.matches?.[1] ?? { text: '' };
    expect((await read(log, { ...place, count: 1 }, text)).value).toBe('ERROR job 107 failed');
    expect(part.next).toEqual({ search: 'ERROR', from: 2 });
  });

  it('lists the last matches for a negative position', async () => {
    expect((await read(log, { search: 'ERROR', from: -1 }, text)).matches).toEqual([
      { unit: 'lines', from: 907, text: 'ERROR job 907 failed' },
    ]);
  });

  it('reads a regular expression with flags, and takes a path literally', async () => {
    expect((await read(log, { search: '/error job (7|107) /i' }, text)).total).toBe(2);
    expect((await read('GET /users/42\nGET /users/1', { search: '/users/42' }, text)).total).toBe(1);
    expect((await read('a.c\nabc', { search: 'a.c' }, text)).total).toBe(1);
    expect(await attempt('x', { search: '/(/' }, text)).toMatchObject({ ok: false, argument: 'search' });
  });

  it('notes how to ignore case if nothing matches', async () => {
    expect(await read(log, { search: 'error' }, text)).toMatchObject({ matches: [], total: 0, notes: [expect.stringContaining('/i')] });
  });

  it('finds keys, texts and numbers of JSON with a pointer to each', async () => {
    const body = { items: [{ name: 'x' }, { name: 'needle in text', count: 4711 }], 'needle/~': true, log: 'one\ntwo needle\nthree' };
    const part = await read(body, { search: 'needle' });
    expect(part.matches).toEqual([
      { at: '/needle~1~0', text: 'key needle/~' },
      { at: '/items/1/name', text: 'needle in text' },
      { at: '/log', unit: 'lines', from: 1, text: 'two needle' },
    ]);
    expect((await read(body, { at: '/log', unit: 'lines', from: 1, count: 1 })).value).toBe('two needle');
    expect((await read(body, { search: '4711' })).matches).toEqual([{ at: '/items/1/count', text: '4711' }]);
  });

  it('lists matches that are far apart in one long line separately, with the bytes around each', async () => {
    const body = `${'ä'.repeat(2000)}needle${'b'.repeat(2000)}needle`;
    const part = await read(body, { search: 'needle' }, text);
    expect(part.total).toBe(2);
    for (const { text: excerpt, ...place } of part.matches ?? []) {
      expect(excerpt).toContain('needle');
      expect(String((await read(body, { ...place, count: 200 }, text)).value)).toContain('needle');
    }
  });

  it('names the nearest place that can be shown if that of a match is too long', async () => {
    const deep = `${'{"a":'.repeat(5000)}"needle"${'}'.repeat(5000)}`;
    const { matches = [] } = await read(deep, { search: 'needle' });
    expect(matches).toEqual([{ at: '/a'.repeat(250), text: 'needle' }]);
    expect((await attempt(deep, { at: matches[0]?.at ?? '' })).ok).toBe(true);
    const many = await read(deep, { search: 'a' });
    expect(many.total).toBe(5000);
    expect(estimateTokens(JSON.stringify(many.matches))).toBeLessThan(2600);
  });

  it('stays within the limit, and reaches every match', async () => {
    const parts = await readAll(log, { search: 'line', maxBytes: 512 }, text);
    expect(parts.flatMap(({ matches = [] }) => matches)).toHaveLength(990);
    for (const { matches } of parts) expect(Buffer.byteLength(JSON.stringify(matches))).toBeLessThanOrEqual(600);
  });
});
