import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, type SeenRequest, startHttpServer } from '../../helpers/servers/http-server.js';

const secret = 'S3cret+Canary/7f3a9b1c=';
const plain = 'plain-Secret-77x';

const opened = closedAfterEach();

interface Scene {
  readonly client: ApiClient;
  readonly api: HttpServer;
  readonly other: HttpServer;
}

/** Starts an API that redirects every request below /from to what `locationOf` returns, and another origin. */
async function openScene(
  locationOf: (request: SeenRequest, other: string) => string,
  definition: ApiDefinition = {},
  status = 302,
): Promise<Scene> {
  const other = await startHttpServer((_request, response) => response.end('other'));
  const api = await startHttpServer((request, response) => {
    if (request.url.startsWith('/from')) response.writeHead(status, { location: locationOf(request, other.url) });
    response.end('api');
  });
  const redactor = createRedactor();
  for (const known of [secret, plain]) redactor.add(known);
  const client = createApiClient(
    { baseUrl: api.url, retry: { attempts: 1 }, breaker: false, rateLimit: false, ...definition },
    { redactor, network: { allowLocal: true } },
  );
  opened.push(api, other, client);
  return { client, api, other };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const escaped = (text: string) => text.replace(/./g, (character) => `%${character.charCodeAt(0).toString(16)}`);
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

describe('redirect to another origin whose target contains a secret', () => {
  it.each<[string, (other: string) => string]>([
    ['in the query', (other) => `${other}/?key=${encodeURIComponent(secret)}`],
    ['in the query, unescaped', (other) => `${other}/?key=${secret}`],
    ['in the path', (other) => `${other}/a/${encodeURIComponent(secret)}/b`],
    ['in the path, with escaped letters', (other) => `${other}/${escaped(plain)}`],
    ['in the host, which URL parsers lowercase', () => `http://${plain}.other.test/`],
    ['behind //', (other) => `${other.slice('http:'.length)}/?key=${plain}`],
    ['with a tab that URL parsers remove', (other) => `${other}/?key=${plain.slice(0, 5)}\t${plain.slice(5)}`],
    ['in a parameter of a login page', (other) => `${other}/login?next=${encodeURIComponent(`/from?key=${encodeURIComponent(secret)}`)}`],
    ['encoded four times', (other) => `${other}/?next=${twice(twice(secret))}`],
    ['as base64', (other) => `${other}/?state=${encodeURIComponent(base64(secret))}`],
    ['as base64 within a text', (other) => `${other}/?state=${encodeURIComponent(base64(`{"next":"/?key=${plain}"}`))}`],
    ['as base64url in the path', (other) => `${other}/${base64url(`Bearer ${secret}`)}`],
    ['as base64url of an escaped text', (other) => `${other}/?state=${base64url(`/from?key=${twice(secret)}`)}`],
    [
      'as base64url of an escaped text, whose digits are escaped',
      (other) => `${other}/?state=${escaped(base64url(`key=${twice(secret)}`))}`,
    ],
    ['as the payload of a JWT', (other) => `${other}/?token=${base64url('{"alg":"none"}')}.${base64url(JSON.stringify({ key: plain }))}.`],
    ['as hex', (other) => `${other}/?state=${Buffer.from(plain).toString('hex')}`],
    ['in the fragment', (other) => `${other}/#${plain}`],
  ])('blocks the redirect if the target contains the secret %s', async (_where, locationOf) => {
    const { client, other } = await openScene((_request, origin) => locationOf(origin));
    const error = errorOf(await client.call({ target: '/from' }));
    expect(error).toMatchObject({ code: 'redirect-blocked', outcome: 'rejected', safeToRetry: false });
    expect(error.hint).toMatch(/Ask the operator/);
    expect(`${error.message} ${error.hint}`.toLowerCase()).not.toContain(plain.toLowerCase());
    expect(other.requests).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('blocks the redirect after a %i', async (status) => {
    const { client, other } = await openScene((_request, origin) => `${origin}/?key=${plain}`, {}, status);
    expect(errorOf(await client.call({ target: '/from' })).code).toBe('redirect-blocked');
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect on a later hop, after a redirect within the origin', async () => {
    const { client, api, other } = await openScene((request, origin) =>
      request.url === '/from/1' ? `/from/2?key=${plain}` : `${origin}${request.url}`,
    );
    expect(errorOf(await client.call({ target: '/from/1' })).code).toBe('redirect-blocked');
    expect(api.requests.map(({ url }) => url)).toEqual(['/from/1', `/from/2?key=${plain}`]);
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect to another scheme and port of the same host', async () => {
    const { client, other } = await openScene((_request, origin) => `${origin.replace('http:', 'https:')}/?key=${plain}`);
    expect(errorOf(await client.call({ target: '/from' })).code).toBe('redirect-blocked');
    expect(other.connections).toBe(0);
  });

  it('leaves the outcome of a write unknown if the redirect shows that it was processed', async () => {
    const { client, other } = await openScene((_request, origin) => `${origin}/?key=${plain}`, { allow: { methods: ['POST'] } }, 303);
    const error = errorOf(await client.call({ target: '/from', method: 'POST', body: 'x' }));
    expect(error).toMatchObject({ code: 'redirect-blocked', outcome: 'unknown', safeToRetry: false });
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect in a probe, which reports it in the redirect chain', async () => {
    const { client, other } = await openScene((_request, origin) => `${origin}/?key=${plain}`);
    const probe = client.openProbe();
    opened.push(probe);
    const { outcome, redirects } = await probe.measure({ target: '/from' });
    expect(errorOf(outcome).code).toBe('redirect-blocked');
    expect(redirects).toMatchObject([{ status: 302, verdict: expect.stringContaining('a secret to another origin') }]);
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect in fetch', async () => {
    const { client, other } = await openScene((_request, origin) => `${origin}/?key=${plain}`);
    await expect(client.fetch('/from')).rejects.toMatchObject({ cause: { code: 'redirect-blocked' } });
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect of a fallback', async () => {
    const third = await startHttpServer((_request, response) => response.end('third'));
    const spare = await startHttpServer((_request, response) => response.writeHead(302, { location: `${third.url}/?key=${plain}` }).end());
    opened.push(third, spare);
    const down = await openScene(() => '/', { fallback: { baseUrls: [spare.url] } }, 503);
    expect(errorOf(await down.client.call({ target: '/from' })).code).toBe('server-error');
    expect(spare.requests).toHaveLength(1);
    expect(third.requests).toEqual([]);
  });

  it.each<[string, ApiDefinition]>([
    ['auth, in the query', { auth: { type: 'api-key', in: 'query', name: 'k', value: 'literal+Key/0815' } }],
    ['auth, in a header', { auth: { type: 'api-key', in: 'header', name: 'X-Key', value: 'literal+Key/0815' } }],
    ['auth, in a cookie', { auth: { type: 'api-key', in: 'cookie', name: 'k', value: 'literal-Key-0815' } }],
    ['auth, as a bearer token', { auth: { type: 'bearer', token: 'literal+Key/0815' } }],
    ['auth, as a password', { auth: { type: 'basic', username: 'u', password: 'literal+Key/0815' } }],
    ['query', { query: { api_key: 'literal+Key/0815' } }],
    ['headers', { headers: { 'X-Api-Key': 'literal+Key/0815' } }],
    ['headers, with a scheme', { headers: { Authorization: 'Token literal+Key/0815' } }],
  ])('blocks the redirect if the API copies its own key there, a literal value in %s', async (_where, definition) => {
    const { client, other } = await openScene(({ url, headers }, origin) => {
      const { authorization = '', cookie = '', 'x-key': key = '', 'x-api-key': apiKey = '' } = headers;
      const copied = [authorization.split(' ')[1], cookie, key, apiKey].join('');
      return `${origin}${url}${url.includes('?') ? '&' : '?'}copied=${encodeURIComponent(copied)}`;
    }, definition);
    expect(errorOf(await client.call({ target: '/from' })).code).toBe('redirect-blocked');
    expect(other.requests).toEqual([]);
  });

  it('blocks the redirect if a server copies a literal key of a definition without baseUrl', async () => {
    const other = await startHttpServer((_request, response) => response.end('other'));
    const server = await startHttpServer(({ headers }, response) => {
      response.writeHead(302, { location: `${other.url}/?key=${headers['x-api-key']}` }).end();
    });
    const client = createApiClient({ headers: { 'X-Api-Key': 'literal-Key-0815' } }, { network: { allowLocal: true } });
    opened.push(other, server, client);
    expect(errorOf(await client.call({ target: server.url })).code).toBe('redirect-blocked');
    expect(other.requests).toEqual([]);
  });
});

describe('redirect that carries no secret away', () => {
  it('follows the redirect to another origin', async () => {
    const { client, other } = await openScene(
      (_request, origin) => `${origin}/?next=${twice('/from?page=2')}&state=${base64url('nothing')}`,
    );
    const response = responseOf(await client.call({ target: '/from' }));
    expect(response).toMatchObject({ redirects: 1, url: { origin: new URL(other.url).origin } });
  });

  it('follows the redirect within the origin, although the target contains a secret', async () => {
    const { client, api } = await openScene(() => `/to?key=${plain}`);
    expect(textOf(await client.call({ target: '/from' }))).toBe('api');
    expect(api.requests.at(-1)?.url).toBe(`/to?key=${plain}`);
  });

  it('returns the redirect with a redacted Location if redirect is manual', async () => {
    const { client } = await openScene((_request, origin) => `${origin}/?key=${plain}`);
    const response = responseOf(await client.call({ target: '/from', redirect: 'manual' }));
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).not.toContain(plain);
  });
});
