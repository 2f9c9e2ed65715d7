import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packument, rows, stripeCharges } from '../../bench/answers/bodies.mjs';
import { djangoPage } from '../helpers/django-page.js';
import { jsonRoute, startApiAndClient } from '../helpers/processes/api-and-client.js';
import { holdsWithin } from '../helpers/until.js';

const charges = stripeCharges();
const manyRows = rows(53_000);
const rowsText = JSON.stringify(manyRows);
const versions = 4500;
const events = Array.from({ length: 702 }, (_, n) => ({ id: `evt_${n}`, choices: [{ index: 0, delta: { content: `word ${n} ` } }] }));
const graphql = { data: { user: null, viewer: { login: 'octo' } }, errors: [{ type: 'NOT_FOUND', path: ['user'], message: 'No user.' }] };
const nginx =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n';

let isStreamClosed = false;
let api: Awaited<ReturnType<typeof startApiAndClient>>;
beforeAll(async () => {
  api = await startApiAndClient({
    '/charges': jsonRoute(charges),
    '/rows': { type: 'application/json', body: rowsText },
    '/debug': { status: 500, type: 'text/html', body: djangoPage('OperationalError', 'no such table: app_widget', 128_000) },
    '/gateway': { status: 502, type: 'text/html', body: nginx },
    '/packument': jsonRoute(packument(versions)),
    '/events': {
      type: 'text/event-stream',
      // It never ends: only its reader can close it.
      body(response) {
        response.on('close', () => {
          isStreamClosed = true;
        });
        response.write(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
      },
    },
    '/graphql': jsonRoute(graphql),
  });
});
afterAll(() => api.close());

describe('a large response', () => {
  it('shows both ends and the root of a list of 100 charges in 2,900 tokens', async () => {
    const { tokens, body, cuts, bodyBytes, fromText } = await api.call('/charges');
    expect(body).toMatchObject({ object: 'list', url: '/v1/charges', has_more: true });
    expect(fromText.body).toEqual(body);
    const { data } = z.looseObject({ data: z.array(z.unknown()) }).parse(body);
    expect(data[0]).toMatchObject({ id: charges.data[0]?.id });
    expect(data.at(-1)).toMatchObject({ id: charges.data[99]?.id });
    expect(cuts).toContainEqual(expect.objectContaining({ total: 100, next: { at: '/data', from: expect.any(Number) } }));
    expect(bodyBytes).toBe(Buffer.byteLength(JSON.stringify(charges)));
    expect(tokens).toBeLessThan(2900);
  });

  it('selects the IDs of all 100 charges', async () => {
    const { body, cuts } = await api.call('/charges', { select: 'data[].id' });
    expect(body).toEqual(charges.data.map(({ id }) => id));
    expect(cuts).toBeUndefined();
  });

  it('shows the first and the last of 10 MB of rows', async () => {
    expect(rowsText.length).toBeGreaterThan(10_000_000);
    const { tokens, body, cuts } = await api.call('/rows');
    expect(body).toEqual(expect.arrayContaining([manyRows[0], manyRows.at(-1)]));
    expect(z.array(z.unknown()).parse(body).at(-1)).toEqual(manyRows.at(-1));
    expect(cuts).toEqual([{ shown: expect.any(Number), total: 53_000, next: { from: expect.any(Number) } }]);
    expect(tokens).toBeLessThan(6000);
  });

  it('shows the cause of a debug page of Django first, without its styles', async () => {
    const { body, ok, status } = await api.call('/debug');
    expect({ ok, status }).toEqual({ ok: false, status: 500 });
    expect(body).toMatch(/^OperationalError/);
    expect(String(body).indexOf('no such table: app_widget')).toBeLessThan(500);
    expect(body).not.toMatch(/\{[^}]*(color|margin|padding|font)[\w-]*\s*:|<style|<script|function/);
  });

  it('shows an error page of nginx once, in 150 tokens', async () => {
    const { body, tokens } = await api.call('/gateway');
    expect(body).toBe('502 Bad Gateway\nnginx/1.25.3');
    expect(tokens).toBeLessThan(150);
  });

  it('shows the shape of a document of 10.5 MB in 1,000 tokens', async () => {
    const { body, tokens, bodyBytes } = await api.call('/packument', { view: 'shape' });
    expect(bodyBytes).toBeGreaterThan(10_500_000);
    expect(body).toMatchObject({
      'dist-tags': { latest: expect.any(String) },
      versions: { [`(${versions} keys such as 44.9.9)`]: { dist: { shasum: expect.any(String) } } },
    });
    expect(tokens).toBeLessThan(1000);
  });

  it('reads 20 events of a stream of 702, closes it, and says that there are more', async () => {
    const { ok, body, events: read } = await api.call('/events', { maxEvents: 20 });
    expect(ok).toBe(true);
    expect(body).toEqual(events.slice(0, 20).map((data) => ({ data })));
    expect(read).toEqual({ read: 20, ended: 'maxEvents', more: true });
    expect(await holdsWithin(5000, () => isStreamClosed)).toBe(true);
  });

  it('reports GraphQL errors in a 200, and shows the data', async () => {
    const { ok, status, body, text, error } = await api.call('/graphql');
    expect({ ok, status }).toEqual({ ok: false, status: 200 });
    expect(body).toEqual(graphql);
    expect(text).toContain('NOT_FOUND');
    expect(error).toMatchObject({ code: 'error-in-body' });
  });
});
