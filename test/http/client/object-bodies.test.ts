import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, thrownError } from '../../helpers/calls/outcomes.js';
import { fc } from '../../helpers/properties.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

let server: HttpServer;
let client: ApiClient;
const open = (definition: ApiDefinition = {}) =>
  createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false, ...definition });

beforeAll(async () => {
  server = await startHttpServer((_request, response) => response.end('{}'));
  client = open();
});
afterAll(async () => {
  await client.close();
  await server.close();
});

async function received(type: string, body: unknown) {
  responseOf(await client.call({ target: server.url, method: 'POST', headers: { 'content-type': type }, body }));
  const seen = server.requests.at(-1);
  return { type: seen?.headers['content-type'] ?? '', text: seen?.body.toString() ?? '' };
}

async function refusal(type: string, body: unknown) {
  const count = server.requests.length;
  const error = await thrownError(() => client.call({ target: server.url, method: 'POST', headers: { 'content-type': type }, body }));
  expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected', safeToRetry: false });
  expect(server.requests).toHaveLength(count);
  return error;
}

/** Reads a multipart body with a parser that is not the code under test. */
const formOf = ({ type, text }: { readonly type: string; readonly text: string }) =>
  new Response(text, { headers: { 'content-type': type } }).formData();

describe('an object under multipart/form-data', () => {
  it.each(['multipart/form-data', 'Multipart/Form-Data; charset=utf-8', 'multipart/form-data; boundary=mine'])(
    'sends an object as a form with its own boundary for the type %s',
    async (type) => {
      const seen = await received(type, { name: 'grün', n: 1.5, on: true, list: ['x', 2], empty: '', none: null });
      expect(seen.type).toMatch(/^multipart\/form-data; boundary=[\w-]{10,70}$/);
      expect([...(await formOf(seen))]).toEqual([
        ['name', 'grün'],
        ['n', '1.5'],
        ['on', 'true'],
        ['list', 'x'],
        ['list', '2'],
        ['empty', ''],
      ]);
    },
  );

  it('writes the lines of RFC 7578, and JSON for a nested object', async () => {
    const { type, text } = await received('multipart/form-data', { a: 'x', meta: { b: [1] } });
    const boundary = type.split('boundary=')[1];
    expect(text.split('\r\n')).toEqual([
      `--${boundary}`,
      'Content-Disposition: form-data; name="a"',
      '',
      'x',
      `--${boundary}`,
      'Content-Disposition: form-data; name="meta"',
      'Content-Type: application/json',
      '',
      '{"b":[1]}',
      `--${boundary}--`,
      '',
    ]);
  });

  it('writes forms that another parser reads back, whatever names and values contain', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('"', '\r\n', '--', '\r\n--form-', '\\"', '%22'));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text, { maxKeys: 4 }), async (fields) => {
        const parsed = [...(await formOf(await received('multipart/form-data', fields)))];
        const values = Object.entries(fields).map(([, value]) => value);
        expect(parsed.map(([, value]) => value)).toEqual(values);
        expect(parsed.map(([name]) => name)).toEqual(Object.keys(fields).map((name) => name.replaceAll('%22', '"')));
      }),
      { numRuns: 60 },
    );
  });

  it('encodes an object in the same way each time', async () => {
    const [first, second] = [await received('multipart/form-data', { a: 1 }), await received('multipart/form-data', { a: 1 })];
    expect(first).toEqual(second);
    expect((await received('multipart/form-data', { a: 2 })).type).not.toBe(first.type);
  });

  it.each<[string, unknown]>([
    ['a list', [1]],
    ['a number', 1],
    ['null', null],
    ['a Map', new Map([['a', 1]])],
    ['a Map in a field', { a: new Map() }],
    ['bytes in a field', { a: Buffer.from('x') }],
    ['an integer that may have been rounded', { a: 2 ** 53 }],
    ['such an integer in a nested object', { a: { b: [2 ** 53] } }],
  ])('refuses a form that is or contains %s', async (_what, body) => {
    await refusal('multipart/form-data', body);
  });

  it('sends a form unchanged that is text already', async () => {
    const text = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n';
    expect(await received('multipart/form-data; boundary=b', text)).toEqual({ type: 'multipart/form-data; boundary=b', text });
  });

  it('shows its fields to the policy', async () => {
    const strict = open({ allow: { methods: ['GET', 'POST'] } });
    for (const type of ['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'])
      for (const body of [{ _method: 'DELETE' }, { a: 1, _method: ['POST', 'DELETE'] }]) {
        const outcome = await strict.call({ target: server.url, method: 'POST', headers: { 'content-type': type }, body });
        expect(errorOf(outcome).code).toBe('method-not-allowed');
      }
    await strict.close();
  });
});

describe('an object under a form type', () => {
  it('omits null, and sends every scalar as text', async () => {
    const { text } = await received('application/x-www-form-urlencoded', { a: null, b: [1, null, true], c: undefined, d: '' });
    expect(text).toBe('b=1&b=true&d=');
  });

  it.each([2 ** 53, -1e21, Number.NaN])('refuses the number %d', async (value) => {
    expect((await refusal('application/x-www-form-urlencoded', { ids: [1, value] })).message).toContain('"ids"');
  });
});

describe('an object under another type', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/json',
    'application/vnd.api+json',
    'application/vnd.github.v3+json; x=y',
    'application/json-patch+json',
    'application/x-amz-json-1.1',
    'application/x-json',
    'application/json+protobuf',
    'application/vnd.example.json',
    'application/json-rpc',
    'application/jsonrequest',
    'application/vnd.kafka.json.v2+json',
  ])('sends an object as JSON for the type %s', async (type) => {
    expect(await received(type, { a: [1] })).toEqual({ type, text: '{"a":[1]}' });
  });

  it.each([
    'text/xml',
    'application/xml',
    'application/soap+xml; charset=utf-8',
    'text/plain',
    'text/csv',
    'application/x-ndjson',
    'application/jsonl',
    'application/json-seq',
    'application/octet-stream',
    'application/graphql',
    'application/yaml',
    'multipart/mixed',
    'multipart/related; boundary=b',
    'nonsense',
    'x; application/json',
  ])('refuses an object for the type %s, and names the types that work', async (type) => {
    for (const body of [{ a: 1 }, [1], null, {}]) {
      const { hint } = await refusal(type, body);
      for (const working of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'])
        expect(hint).toContain(working);
    }
  });

  it('sends a number or a boolean as text for a text type', async () => {
    expect((await received('text/plain', 1.5)).text).toBe('1.5');
    expect((await received('text/plain', false)).text).toBe('false');
    await refusal('text/plain', 2 ** 53);
  });

  it('sends an object as JSON if Content-Type is empty', async () => {
    expect(await received('', { a: 1 })).toEqual({ type: 'application/json', text: '{"a":1}' });
  });

  it('sends text unchanged, with every digit of a number', async () => {
    for (const type of ['text/xml', 'application/json', 'application/x-ndjson'])
      expect(await received(type, '{"id":9007199254740993}')).toEqual({ type, text: '{"id":9007199254740993}' });
  });
});
