import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pods, rows, stripeCharges } from '../../../bench/answers/bodies.mjs';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createStoredResponses } from '../../../src/response/stored/stored-responses.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { readResponse } from '../../../src/tools/read-response/read-response.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-on-'));
});
afterAll(() => rm(folder, { recursive: true }));

const resultSchema = z.looseObject({
  ok: z.boolean(),
  body: z.unknown().optional(),
  stored: z.looseObject({ id: z.string() }).optional(),
  from: z.int().optional(),
  shown: z.int().optional(),
  next: z.record(z.string(), z.unknown()).optional(),
  cuts: z.array(z.looseObject({ total: z.int(), next: z.record(z.string(), z.unknown()).optional() })).default([]),
});
type Result = z.output<typeof resultSchema>;

type Reply = { readonly type?: string; readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** Starts an API, calls it, and returns the result with a function that reads on in it. */
async function callAndRead(reply: (url: string) => Reply, args: Record<string, unknown> = {}) {
  const server = await startHttpServer(({ url }, response) => {
    const { type = 'application/json', body, headers } = reply(url);
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  const apis = createApiDirectory({ apis: [], adHoc: { network: { allowLocal: true } } }, {});
  const responses = createStoredResponses({ clock: systemClock });
  opened.push(server, apis, { close: async () => responses.close() });
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const dependencies = { apis, logger, responses, files: () => ({ save: folder }) };
  const options = { signal: new AbortController().signal };
  const result = resultSchema.parse(await runTool(callApi, { url: `${server.url}/list`, ...args }, dependencies, options));
  const read = async (next: Record<string, unknown>) =>
    resultSchema.parse(await runTool(readResponse, { id: result.stored?.id, ...next }, dependencies, options));
  return { result, read };
}

/** Follows the first cut, and then page after page. Returns the position at which reading on began, and what the pages have. */
async function readOn(result: Result, read: (next: Record<string, unknown>) => Promise<Result>) {
  const pages: Result[] = [];
  let next = result.cuts[0]?.next;
  const start = z.int().parse(next?.from);
  for (let expected = start; next !== undefined; expected = (pages.at(-1)?.from ?? 0) + (pages.at(-1)?.shown ?? 0)) {
    const page = await read(next);
    expect(page.ok).toBe(true);
    expect(page.from).toBe(expected);
    expect(page.shown).toBeGreaterThan(0);
    pages.push(page);
    ({ next } = page);
  }
  return { start, pages };
}

const itemsOf = (pages: readonly Result[]) => pages.flatMap(({ body }) => z.array(z.unknown()).parse(body));

describe('next of a cut', () => {
  it.each([
    ['100 charges', stripeCharges(), stripeCharges().data, { at: '/data' }],
    ['60 pods', pods(), pods().items, { at: '/items' }],
    ['2,000 rows', rows(2000), rows(2000), {}],
  ] as const)('leads to every item of %s', async (_what, value, list, place) => {
    const { result, read } = await callAndRead(() => ({ body: JSON.stringify(value) }));
    expect(result.cuts[0]).toMatchObject({ total: list.length, next: place });
    const { start, pages } = await readOn(result, read);
    const items = itemsOf(pages);
    expect(start + items.length).toBe(list.length);
    if (pages.every(({ cuts }) => cuts.length === 0)) expect(items).toEqual(list.slice(start));
  });

  it('leads to every line of CSV', async () => {
    const lines = ['id,name', ...Array.from({ length: 2000 }, (_, n) => `${n},name ${n}`)];
    const { result, read } = await callAndRead(() => ({ type: 'text/csv', body: `${lines.join('\n')}\n` }));
    const { start, pages } = await readOn(result, read);
    expect(pages.flatMap(({ body }) => String(body).trimEnd().split('\n'))).toEqual(lines.slice(start));
  });

  it('leads to every byte of a text', async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `größe ${n} `).join('');
    const { result, read } = await callAndRead(() => ({ type: 'text/plain', body: text }));
    const { start, pages } = await readOn(result, read);
    expect(pages.map(({ body }) => String(body)).join('')).toBe(Buffer.from(text).subarray(start).toString());
  });

  it('leads on in the readable text of an HTML page', async () => {
    const paragraphs = Array.from({ length: 2000 }, (_, n) => `paragraph ${n}`);
    const html = `<html><head><style>p{}</style></head><body>${paragraphs.map((text) => `<p class="x">${text}</p>`).join('')}</body></html>`;
    const { result, read } = await callAndRead(() => ({ type: 'text/html', body: html }));
    const { pages } = await readOn(result, read);
    const rest = pages.map(({ body }) => String(body)).join('');
    expect(rest).toContain('paragraph 1999');
    expect(rest).not.toContain('<p');
  });

  it('repeats the expression of a selection, and leads to every item of it', async () => {
    const list = rows(2000);
    const { result, read } = await callAndRead(() => ({ body: JSON.stringify({ a: 1, list }) }), { select: 'list[].id' });
    expect(result.cuts[0]).toMatchObject({ total: 2000, next: { select: 'list[].id' } });
    const { start, pages } = await readOn(result, read);
    expect(itemsOf(pages)).toEqual(list.slice(start).map(({ id }) => id));
  });

  it('repeats no expression that was not applied', async () => {
    const { result } = await callAndRead(() => ({ type: 'text/plain', body: 'line\n'.repeat(9000) }), { select: 'list[].id' });
    expect(result.cuts[0]?.next).not.toHaveProperty('select');
  });
});

describe('the joined list of paginate', () => {
  const page = (url: string): Reply => {
    const number = Number(new URL(url, 'http://api').searchParams.get('page') ?? 1);
    const headers = number < 3 ? { link: `</list?page=${number + 1}>; rel="next"` } : undefined;
    return { body: JSON.stringify(rows(400).map((row) => ({ ...row, page: number }))), ...(headers && { headers }) };
  };
  const joined = [1, 2, 3].flatMap((number) => rows(400).map((row) => ({ ...row, page: number })));

  it('stores the list whole, and its cuts lead to every item', async () => {
    const { result, read } = await callAndRead(page, { paginate: 'auto', maxItems: 2000 });
    expect(result.cuts[0]).toMatchObject({ total: 1200 });
    const { start, pages } = await readOn(result, read);
    expect(itemsOf(pages)).toEqual(joined.slice(start));
  });

  it('applies select and view shape to the list', async () => {
    const { result } = await callAndRead(page, { paginate: 'auto', maxItems: 2000, select: 'length(@)' });
    expect(result.body).toBe(1200);
    const { result: shape } = await callAndRead(page, { paginate: 'auto', maxItems: 2000, view: 'shape' });
    expect(JSON.stringify(shape.body)).toContain('array of 1200');
  });

  it('saves the list with saveTo', async () => {
    const { result } = await callAndRead(page, { paginate: 'auto', maxItems: 2000, saveTo: 'list.json', view: 'none' });
    expect(result).toMatchObject({ ok: true, saved: { path: join(folder, 'list.json') } });
    expect(JSON.parse(await readFile(join(folder, 'list.json'), 'utf8'))).toEqual(joined);
  });
});
