import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { decodeBase64 } from '../../../src/tools/call-api/base64.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { fc } from '../../helpers/properties.js';
import { type SeenRequest, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();
let folder = '';
const large = Buffer.alloc(3 * 1024 * 1024, 'large file ');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'request-body-'));
  await mkdir(join(folder, 'read/reports'), { recursive: true });
  await writeFile(join(folder, 'read/reports/may.pdf'), '%PDF-1.7');
  await writeFile(join(folder, 'read/empty.txt'), '');
  await writeFile(join(folder, 'read/large.bin'), large);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'read/link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Posts to a server, and returns what it received. */
async function post(args: Record<string, unknown>) {
  const server = await startHttpServer((_request, response) => response.end('fine'));
  const apis = createApiDirectory({ apis: [], adHoc: { allow: { methods: ['POST'] }, network: { allowLocal: true } } }, {});
  opened.push(server, apis);
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const dependencies = { apis, logger, files: () => ({ read: join(folder, 'read') }) };
  const result = await runTool(callApi, { url: server.url, method: 'POST', ...args }, dependencies, {
    signal: new AbortController().signal,
  });
  return { result, requests: server.requests };
}

/** Returns type and text of the body that a server receives. */
async function sent(args: Record<string, unknown>) {
  const { result, requests } = await post(args);
  expect(result).toMatchObject({ ok: true });
  return { type: requests[0]?.headers['content-type'], text: requests[0]?.body.toString() };
}

/** Returns the error of a body that must not be sent. */
async function refusal(args: Record<string, unknown>) {
  const { result, requests } = await post(args);
  expect([result.ok, requests.length]).toEqual([false, 0]);
  return result.error;
}

/** Parses a multipart form as a server does. */
async function fieldsOf({ body, headers }: SeenRequest) {
  const form = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, Buffer.from(await value.arrayBuffer()).toString()],
    ),
  );
}

async function fields(body: unknown) {
  const { result, requests } = await post({ body, bodyType: 'multipart' });
  expect(result).toMatchObject({ ok: true });
  const [request] = requests;
  return request === undefined ? [] : fieldsOf(request);
}

describe('bodyType json', () => {
  it.each([
    ['an object', { a: [1, null] }, '{"a":[1,null]}'],
    ['a list', [1], '[1]'],
    ['a number', 7, '7'],
    ['a text', 'Zoë', '"Zoë"'],
    ['a text that is a number', '7', '"7"'],
    ['the text of an object, unchanged', '{"a": 1.10}', '{"a": 1.10}'],
    ['the text of an invalid object', '{a}', '"{a}"'],
  ])('sends %s', async (_what, body, text) => {
    expect(await sent({ body, bodyType: 'json' })).toEqual({ type: 'application/json', text });
  });

  it('allows a JSON type of the caller, and refuses another one', async () => {
    const headers = { 'content-type': 'application/vnd.api+json' };
    expect(await sent({ body: {}, bodyType: 'json', headers })).toEqual({ type: 'application/vnd.api+json', text: '{}' });
    expect(await refusal({ body: {}, bodyType: 'json', headers: { 'Content-Type': 'text/xml' } })).toMatchObject({
      ...{
        code: 'invalid-body',
        outcome: 'rejected',
        message: 'bodyType json and the header Content-Type: text/xml contradict each other.',
      },
    });
  });

  it('means nothing without a body', async () => {
    expect(await sent({ bodyType: 'json' })).toEqual({ type: undefined, text: '' });
  });
});

describe('bodyType form', () => {
  const type = 'application/x-www-form-urlencoded';

  it('sends an object, with lists, numbers, booleans and no null', async () => {
    const body = { a: 'é &=', b: [1, true], c: null, d: '', e: 1.5 };
    expect(await sent({ body, bodyType: 'form' })).toEqual({ type, text: 'a=%C3%A9+%26%3D&b=1&b=true&d=&e=1.5' });
  });

  it.each([
    ['the JSON text of an object', '{"a": "b c"}', 'a=b+c'],
    ['text that is encoded already', 'a=b%20c&d', 'a=b%20c&d'],
  ])('accepts %s', async (_what, body, text) => {
    expect(await sent({ body, bodyType: 'form' })).toEqual({ type, text });
  });

  it.each([
    ['an object', { address: { city: 'Bern' } }, '"address"', 'address[city'],
    ['an object in a list', { items: ['a', { id: 1 }] }, '"items[1]"', 'items.key'],
  ])('refuses %s, and names its place', async (_what, body, place, hint) => {
    expect(await refusal({ body, bodyType: 'form' })).toMatchObject({
      message: expect.stringContaining(place),
      hint: expect.stringContaining(hint.replace('city', 'key')),
    });
  });

  it.each([
    ['a list', [1]],
    ['text that is not encoded', 'a=b c'],
  ])('refuses %s', async (_what, body) => {
    expect(await refusal({ body, bodyType: 'form' })).toMatchObject({ code: 'invalid-body' });
  });
});

describe('bodyType multipart', () => {
  it('sends fields, texts, bytes and files that a parser reads back', async () => {
    const body = {
      title: 'Zoë',
      n: 1.5,
      tags: ['a', { text: 'b' }],
      none: null,
      meta: { id: 7 },
      note: { text: '<a/>', contentType: 'application/xml' },
      pixel: { base64: 'data:image/png;base64,iVBORw==', filename: 'p "1"\r\n.png' },
      raw: { base64: Buffer.from('bytes').toString('base64') },
      file: { file: 'reports/may.pdf' },
      empty: { file: 'empty.txt', filename: 'ünïcode.txt', contentType: 'text/x-empty' },
    };
    expect(await fields(body)).toEqual([
      ['title', 'Zoë'],
      ['n', '1.5'],
      ['tags', 'a'],
      ['tags', 'b'],
      ['meta', '{"id":7}'],
      ['note', '<a/>'],
      ['pixel', 'p "1"\r\n.png', 'image/png', '\ufffdPNG'],
      ['raw', 'blob', 'application/octet-stream', 'bytes'],
      ['file', 'may.pdf', 'application/pdf', '%PDF-1.7'],
      ['empty', 'ünïcode.txt', 'text/x-empty', ''],
    ]);
  });

  it('accepts the JSON text of an object, and a Content-Type whose boundary it replaces', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=wrong' };
    const { requests } = await post({ body: '{"a":"b"}', bodyType: 'multipart', headers });
    expect(requests[0] && (await fieldsOf(requests[0]))).toEqual([['a', 'b']]);
  });

  it('streams a large file with its exact length', async () => {
    const { result, requests } = await post({ body: { a: 'b', f: { file: 'large.bin' } }, bodyType: 'multipart' });
    expect(result).toMatchObject({ ok: true });
    const [request] = requests;
    expect(request?.headers).not.toHaveProperty('transfer-encoding');
    expect(Number(request?.headers['content-length'])).toBe(request?.body.length);
    expect(request && (await fieldsOf(request))).toEqual([
      ['a', 'b'],
      ['f', 'large.bin', 'application/octet-stream', large.toString()],
    ]);
  });

  it('shows parts and sizes in a dry run', async () => {
    const { result, requests } = await post({ body: { a: 'b', f: { file: 'large.bin' } }, bodyType: 'multipart', dryRun: true });
    expect(result).toMatchObject({
      ok: true,
      plan: {
        request: {
          body: {
            parts: [
              { name: 'a', bytes: 1 },
              { name: 'f', filename: 'large.bin', bytes: large.length },
            ],
          },
        },
      },
    });
    expect(requests).toHaveLength(0);
  });

  it.each([
    ['a list', [1], 'body is not an object'],
    ['two sources', { f: { text: 'a', file: 'b' } }, 'body.f has text and file'],
    ['an unknown member', { f: [{ text: 'a', name: 'b' }] }, 'body.f[0] has the unknown member "name"'],
    ['a path out of the folder', { f: { file: '../secret.txt' } }, 'body.f.file contains ..'],
    ['an absolute path', { f: { file: '/etc/hosts' } }, 'body.f.file is not relative'],
    ['a link out of the folder', { f: { file: 'link.txt' } }, 'body.f.file leads out of the folder'],
    ['a missing file', { f: { file: 'missing' } }, 'body.f.file does not name a readable file'],
    ['invalid base64', { f: { base64: 'ab!d' } }, 'body.f.base64 is not base64: character 3'],
    ['a path that is null', { f: { file: null } }, 'body.f.file is not text'],
  ])('refuses %s', async (_what, body, message) => {
    expect(await refusal({ body, bodyType: 'multipart' })).toMatchObject({
      outcome: 'rejected',
      message: expect.stringContaining(message),
    });
  });
});

describe('bodyType text and base64', () => {
  it('sends text unchanged, also if it is JSON', async () => {
    expect(await sent({ body: '{"a":1}', bodyType: 'text' })).toEqual({ type: 'text/plain;charset=utf-8', text: '{"a":1}' });
    const headers = { 'Content-Type': 'text/csv' };
    expect(await sent({ body: 'a,b', bodyType: 'text', headers })).toEqual({ type: 'text/csv', text: 'a,b' });
    expect(await refusal({ body: { a: 1 }, bodyType: 'text' })).toMatchObject({ code: 'invalid-body' });
  });

  it('sends the bytes of base64', async () => {
    expect(await sent({ body: 'Zm9v', bodyType: 'base64' })).toEqual({ type: 'application/octet-stream', text: 'foo' });
    expect(await sent({ body: 'data:text/css;charset=utf-8;base64,Zm9v', bodyType: 'base64' })).toEqual({
      type: 'text/css;charset=utf-8',
      text: 'foo',
    });
    expect(await refusal({ body: 'Zm9v!', bodyType: 'base64' })).toMatchObject({ message: expect.stringContaining('character 5') });
  });
});

describe('decodeBase64', () => {
  it('decodes every usual spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.boolean(), fc.boolean(), (bytes, isUrl, isWrapped) => {
        const text = Buffer.from(bytes).toString(isUrl ? 'base64url' : 'base64');
        const given = isWrapped ? text.replace(/.{16}/g, '$&\r\n') : text;
        expect(Buffer.from(decodeBase64(given, 'body').bytes)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it.each([
    ['a%20b', 'character 2'],
    ['YQ==YQ==', 'character 3'],
    ['abcde', 'incomplete'],
    ['data:image/png;base64,ab*d', 'character 25'],
  ])('refuses %j', (text, reason) => {
    expect(() => decodeBase64(text, 'body')).toThrow(reason);
  });
});
