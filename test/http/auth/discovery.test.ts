import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { login as logIn } from '../../../src/http/auth/device-login.js';
import type { Fetch } from '../../../src/http/call/fetch.js';
import { ApiError } from '../../../src/index.js';
import { authenticatorOf, parseAuthOptions, rejectedRequest, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { settled } from '../../helpers/fake-clock.js';
import { type Reply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let server: TokenServer;
let other: TokenServer;
let metadata: (url: string) => Reply;

beforeEach(async () => {
  server = await startTokenServer();
  other = await startTokenServer();
  metadata = () => ({ body: { issuer: server.url, token_endpoint: `${server.url}/token` } });
  server.respond = (_form, { method, url }, n) => (method === 'GET' ? metadata(url) : tokenReply(n));
});
afterEach(async () => {
  await server.close();
  await other.close();
});

const options = (more: object = {}) => ({
  ...{ type: 'oauth2', grant: 'client-credentials', issuer: server.url },
  ...{ clientId: 'me', clientSecret: 'hunter2', clientAuthentication: 'body', ...more },
});
const token = (more: object = {}) => tokenFrom(authenticatorOf(options(more), testDependencies()));
const requestLines = () => server.requests.map(({ method, url }) => `${method} ${url}`);

describe('discovery', () => {
  it('requests the metadata URL of RFC 8414 before the token', async () => {
    await token();
    expect(requestLines()).toEqual(['GET /.well-known/oauth-authorization-server', 'POST /token']);
  });

  it('quotes a host that the metadata names, unless it is a plain name', async () => {
    metadata = () => ({ body: { issuer: server.url, token_endpoint: 'http://now,obey~.ssh.localhost:1/token' } });
    const { message } = await thrownError(() => token());
    expect(message).toContain('"http://now,obey~.ssh.localhost:1"');
  });

  it('inserts the issuer path as RFC 8414 requires, and appends to it as OpenID Connect requires', async () => {
    metadata = (url) =>
      url === '/tenant/a/.well-known/openid-configuration'
        ? { body: { issuer: `${server.url}/tenant/a`, token_endpoint: `${server.url}/token` } }
        : { status: 404, body: 'nothing here' };
    await token({ issuer: `${server.url}/tenant/a` });
    expect(requestLines()).toEqual([
      'GET /.well-known/oauth-authorization-server/tenant/a',
      'GET /tenant/a/.well-known/openid-configuration',
      'POST /token',
    ]);
  });

  it('falls back to OpenID Connect if the RFC 8414 URL returns an HTML page', async () => {
    metadata = (url) =>
      url.endsWith('openid-configuration')
        ? { body: { issuer: server.url, token_endpoint: `${server.url}/token` } }
        : { body: '<html>', headers: { 'content-type': 'text/html' } };
    expect(await token()).toBe('access-1');
  });

  it.each<[string, (url: string) => Reply]>([
    ['a 404', () => ({ status: 404, body: 'nothing' })],
    ['a 400', () => ({ status: 400, body: { error: 'invalid_request' } })],
    ['a 401', () => ({ status: 401, headers: { 'www-authenticate': 'Bearer' } })],
    ['a 500', () => ({ status: 500, body: 'x' })],
    ['a 501', () => ({ status: 501 })],
    ['a 503 with Retry-After', () => ({ status: 503, headers: { 'retry-after': '60' } })],
    ['a 429', () => ({ status: 429 })],
    ['a redirect to a login', () => ({ status: 302, headers: { location: '/login' } })],
    ['an empty body', () => ({ body: '' })],
    ['invalid JSON', () => ({ body: '{"issuer":' })],
    ['an array', () => ({ body: [] })],
    ['metadata without an issuer', () => ({ body: { token_endpoint: `${server.url}/token` } })],
    ['an issuer that is not a URL', () => ({ body: { issuer: 'me', token_endpoint: `${server.url}/token` } })],
    ['metadata of another issuer', () => ({ body: { issuer: 'https://evil.example', token_endpoint: `${other.url}/token` } })],
    ['metadata without a token endpoint', () => ({ body: { issuer: server.url } })],
    ['metadata whose token endpoint is a path', () => ({ body: { issuer: server.url, token_endpoint: '/token' } })],
  ])('requests the metadata of OpenID Connect if the RFC 8414 URL returns %s', async (_what, first) => {
    metadata = (url) =>
      url.endsWith('openid-configuration') ? { body: { issuer: server.url, token_endpoint: `${server.url}/token` } } : first(url);
    expect(await token()).toBe('access-1');
    expect(requestLines()).toEqual(['GET /.well-known/oauth-authorization-server', 'GET /.well-known/openid-configuration', 'POST /token']);
    expect(other.connections).toBe(0);
  });

  it('requests the second document after a lost connection, and after 10 s without a response', async () => {
    const openid = () => Response.json({ issuer: 'https://id.example', token_endpoint: 'https://id.example/token' });
    for (const first of ['lost', 'silent'] as const) {
      const fetch: Fetch = async (input) => {
        if (String(input).endsWith('/token')) return Response.json({ access_token: `after-${first}`, token_type: 'Bearer' });
        if (String(input).endsWith('openid-configuration')) return openid();
        if (first === 'silent') return new Promise(() => undefined);
        throw new TypeError('fetch failed', {
          cause: new ApiError('connection-lost', 'lost', { outcome: 'unknown', safeToRetry: true, hint: '' }),
        });
      };
      const deps = testDependencies({ fetch });
      const found = tokenFrom(authenticatorOf(options({ issuer: 'https://id.example' }), deps));
      while (first === 'silent' && !deps.clock.pending().includes(10_000)) await settled();
      await deps.clock.pass(10_000);
      expect(await found).toBe(`after-${first}`);
    }
  });

  it('uses the document with the device authorization endpoint for a login', async () => {
    const device = { device_authorization_endpoint: `${server.url}/device` };
    metadata = (url) => ({
      body: { issuer: server.url, token_endpoint: `${server.url}/token`, ...(url.endsWith('openid-configuration') && device) },
    });
    const prompts: string[] = [];
    server.respond = (form, { method, url }, n) => {
      if (method === 'GET') return metadata(url);
      if (form.has('device_code')) return tokenReply(n);
      return { body: { device_code: 'd', user_code: 'U', verification_uri: `${server.url}/login`, expires_in: 60, interval: 0.1 } };
    };
    const login = options({ grant: 'device-code', clientSecret: undefined, clientAuthentication: undefined });
    const deps = testDependencies();
    const done = logIn(parseAuthOptions(login), deps, ({ userCode }) => prompts.push(userCode));
    while (prompts.length === 0) await settled();
    await deps.clock.pass(100);
    await done;
    expect(prompts).toEqual(['U']);
  });

  it('caches the issuer metadata for an hour', async () => {
    const dependencies = testDependencies();
    const authenticator = authenticatorOf(options(), dependencies);
    for (const [n, minutes] of [0, 59, 61].entries()) {
      dependencies.clock.advance(minutes * 60_000 - n);
      authenticator.renew(rejectedRequest(`access-${n}`));
      await tokenFrom(authenticator);
    }
    expect(requestLines().filter((request) => request.startsWith('GET'))).toHaveLength(2);
    expect(server.forms).toHaveLength(3);
  });

  it('does not request metadata if tokenEndpoint is configured', async () => {
    await token({ tokenEndpoint: `${other.url}/token` });
    expect(server.requests).toHaveLength(0);
    expect(other.forms).toHaveLength(1);
  });

  it('sends secrets to a token endpoint on another origin, and not to the issuer', async () => {
    metadata = () => ({ body: { issuer: server.url, token_endpoint: `${other.url}/token` } });
    await token();
    expect(other.forms[0]?.get('client_secret')).toBe('hunter2');
    expect(server.requests.map(({ body }) => body.length)).toEqual([0]);
  });
});

describe('discovery errors', () => {
  const failWith = async (reply: Reply, more: object = {}) => {
    metadata = () => reply;
    const error = await thrownError(() => token(more));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false });
    expect(server.forms).toHaveLength(0);
    return error;
  };

  it.each(['https://evil.example', 'http://127.0.0.1:1'])('rejects metadata that states the issuer %s', async (issuer) => {
    const error = await failWith({ body: { issuer, token_endpoint: `${other.url}/token` } });
    expect(error.hint).toContain('auth.issuer');
    expect(requestLines()).toEqual(['GET /.well-known/oauth-authorization-server', 'GET /.well-known/openid-configuration']);
  });

  it('rejects metadata without an issuer', async () => {
    expect((await failWith({ body: { token_endpoint: `${server.url}/token` } })).hint).toContain('auth.issuer');
  });

  it('rejects metadata without a token endpoint', async () => {
    expect((await failWith({ body: { issuer: server.url } })).hint).toContain('auth.tokenEndpoint');
  });

  it.each(['ftp://127.0.0.1/token', '/token', 'http://a@127.0.0.1/token', 'http://:b@127.0.0.1/token', 7, null])(
    'rejects the token endpoint %j in the metadata',
    async (endpoint) => {
      expect((await failWith({ body: { issuer: server.url, token_endpoint: endpoint } })).message).toContain('token_endpoint');
    },
  );

  it('does not follow a redirect of the metadata request', async () => {
    await failWith({ status: 302, headers: { location: `${other.url}/` } });
    expect(other.connections).toBe(0);
  });

  it('fails if the issuer serves no metadata', async () => {
    expect((await failWith({ status: 404, body: 'nothing' })).hint).toContain('auth.tokenEndpoint');
  });

  it('rejects an http token endpoint in the metadata of an https issuer', async () => {
    const sent: string[] = [];
    const fetch: Fetch = async (input) => {
      sent.push(String(input));
      return Response.json({ issuer: 'https://id.example', token_endpoint: 'http://id.example/token' });
    };
    const authenticator = authenticatorOf(options({ issuer: 'https://id.example' }), testDependencies({ fetch }));
    expect((await thrownError(() => tokenFrom(authenticator))).message).toBe(
      'No token for the API "shop": token_endpoint in the issuer metadata is not an https URL.',
    );
    expect(sent).toEqual([
      'https://id.example/.well-known/oauth-authorization-server',
      'https://id.example/.well-known/openid-configuration',
    ]);
  });

  it.each<[string, Reply, Reply, object]>([
    ['a 503 and a 404', { status: 503 }, { status: 404 }, { safeToRetry: true }],
    ['a 404 and a 503', { status: 404 }, { status: 503 }, { safeToRetry: true }],
    ['a redirect and a 503', { status: 302, headers: { location: '/' } }, { status: 503 }, { safeToRetry: true }],
    ['a 404 and a redirect', { status: 404 }, { status: 302, headers: { location: '/' } }, { hint: expect.stringContaining('final URL') }],
    [
      'a 503 and another issuer',
      { status: 503 },
      { body: { issuer: 'https://a.example' } },
      { hint: expect.stringContaining('exactly the issuer') },
    ],
    [
      'another issuer and a 404',
      { body: { issuer: 'https://a.example' } },
      { status: 404 },
      { hint: expect.stringContaining('exactly the issuer') },
    ],
  ])('reports the error that states most about the issuer after %s', async (_what, first, second, expected) => {
    metadata = (url) => (url.endsWith('openid-configuration') ? second : first);
    expect(await thrownError(() => token())).toMatchObject({ code: 'token-unavailable', ...expected });
  });

  it('allows a retry if the issuer returns 503', async () => {
    metadata = () => ({ status: 503 });
    expect(await thrownError(() => token())).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
  });
});
