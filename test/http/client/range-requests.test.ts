import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ApiDefinition, createApiClient } from '../../../src/index.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

const text = 'hello world '.repeat(200);
const packed = gzipSync(text);

/** Returns the requested bytes of the body as it would be sent: of the compressed one, if the request accepts gzip. */
const serveRange: HttpHandler = (request, response) => {
  if (request.url === '/moved') return response.writeHead(302, { location: '/file' }).end();
  const isPacked = /gzip/.test(String(request.headers['accept-encoding']));
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
  const whole = isPacked ? packed : Buffer.from(text);
  const end = to === '' ? whole.length - 1 : Number(to);
  const headers = { 'content-range': `bytes ${from}-${end}/${whole.length}`, ...(isPacked && { 'content-encoding': 'gzip' }) };
  response.writeHead(request.headers.range === undefined ? 200 : 206, headers).end(whole.subarray(Number(from), end + 1));
};

async function openApi(definition: ApiDefinition = {}) {
  const server = await startHttpServer(serveRange);
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...definition });
  opened.push(server, client);
  const accepted = () => server.requests.map(({ headers }) => headers['accept-encoding']);
  return { client, accepted };
}

describe('request with Range', () => {
  it.each(['Range', 'range', 'RANGE'])('asks for an uncompressed body, so that the part can be read, with the header %s', async (name) => {
    const { client, accepted } = await openApi();
    expect(textOf(await client.call({ target: 'file', headers: { [name]: 'bytes=6-10' } }))).toBe('world');
    expect(accepted()).toEqual(['identity']);
  });

  it('asks for it after a redirect too', async () => {
    const { client, accepted } = await openApi();
    expect(textOf(await client.call({ target: 'moved', headers: { range: 'bytes=6-10' } }))).toBe('world');
    expect(accepted()).toEqual(['identity', 'identity']);
  });

  it('asks for it through fetch, and if the configuration sets the header', async () => {
    const { client, accepted } = await openApi();
    expect(await (await client.fetch('file', { headers: { range: 'bytes=6-10' } })).text()).toBe('world');
    const configured = await openApi({ headers: { Range: 'bytes=0-4' } });
    expect(textOf(await configured.client.call({ target: 'file' }))).toBe('hello');
    expect([...accepted(), ...configured.accepted()]).toEqual(['identity', 'identity']);
  });

  it('sends the Accept-Encoding of the caller', async () => {
    const { client, accepted } = await openApi();
    await client.call({ target: 'file', headers: { range: 'bytes=0-', 'Accept-Encoding': 'gzip' } });
    expect(accepted()).toEqual(['gzip']);
  });
});

describe('request without Range', () => {
  it('accepts a compressed body', async () => {
    const { client, accepted } = await openApi();
    expect(textOf(await client.call({ target: 'file', headers: { 'x-range': 'bytes=0-4', 'if-range': '"a"' } }))).toBe(text);
    expect(accepted()).toEqual(['gzip, deflate, br']);
  });

  it('sends one Accept-Encoding if the configuration spells its name in another case', async () => {
    const { client, accepted } = await openApi({ headers: { 'Accept-Encoding': 'br' } });
    responseOf(await client.call({ target: 'file' }));
    expect(accepted()).toEqual(['br']);
  });
});
