import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fetch } from '../../../src/http/call/fetch.js';
import { authenticatorOf, refused, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { refusal } from '../../helpers/calls/outcomes.js';
import { granted, type Reply, startTokenServer, type TokenServer } from '../../helpers/servers/token-server.js';

let server: TokenServer;
let other: TokenServer;
let metadata: (url: string) => Reply;

beforeEach(async () => {
  server = await startTokenServer();
  other = await startTokenServer();
  metadata = () => ({ body: { issuer: server.url, token_endpoint: `${server.url}/token` } });
  server.answer = (_form, { method, url }, n) => (method === 'GET' ? metadata(url) : granted(n));
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
const asked = () => server.requests.map(({ method, url }) => `${method} ${url}`);

describe('discovery', () => {
  it('asks as RFC 8414 says', async () => {
    await token();
    expect(asked()).toEqual(['GET /.well-known/oauth-authorization-server', 'POST /token']);
  });

  it('puts the path of the issuer where each standard wants it', async () => {
    metadata = (url) =>
      url === '/tenant/a/.well-known/openid-configuration'
        ? { body: { issuer: `${server.url}/tenant/a`, token_endpoint: `${server.url}/token` } }
        : { status: 404, body: 'nothing here' };
    await token({ issuer: `${server.url}/tenant/a` });
    expect(asked()).toEqual([
      'GET /.well-known/oauth-authorization-server/tenant/a',
      'GET /tenant/a/.well-known/openid-configuration',
      'POST /token',
    ]);
  });

  it('goes on to OpenID Connect where a page for people stands', async () => {
    metadata = (url) =>
      url.endsWith('openid-configuration')
        ? { body: { issuer: server.url, token_endpoint: `${server.url}/token` } }
        : { body: '<html>', headers: { 'content-type': 'text/html' } };
    expect(await token()).toBe('access-1');
  });

  it('is done once an hour', async () => {
    const own = testDependencies();
    const authenticator = authenticatorOf(options(), own);
    for (const [n, minutes] of [0, 59, 61].entries()) {
      own.clock.advance(minutes * 60_000 - n);
      authenticator.renew(refused(`access-${n}`));
      await tokenFrom(authenticator);
    }
    expect(asked().filter((request) => request.startsWith('GET'))).toHaveLength(2);
    expect(server.forms).toHaveLength(3);
  });

  it('is left out where the endpoint is configured, and an assertion still goes to the issuer', async () => {
    await token({ tokenEndpoint: `${other.url}/token` });
    expect(server.requests).toHaveLength(0);
    expect(other.forms).toHaveLength(1);
  });

  it('lets metadata name another origin: secrets go there, and nowhere else', async () => {
    metadata = () => ({ body: { issuer: server.url, token_endpoint: `${other.url}/token` } });
    await token();
    expect(other.forms[0]?.get('client_secret')).toBe('hunter2');
    expect(server.requests.map(({ body }) => body.length)).toEqual([0]);
  });
});

describe('discovery refuses', () => {
  const refuses = async (reply: Reply, more: object = {}) => {
    metadata = () => reply;
    const error = await refusal(() => token(more));
    expect(error).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: false });
    expect(server.forms).toHaveLength(0);
    return error;
  };

  it.each(['https://evil.example', 'http://127.0.0.1:1'])('metadata of the issuer %s', async (issuer) => {
    const error = await refuses({ body: { issuer, token_endpoint: `${other.url}/token` } });
    expect(error.hint).toContain('auth.issuer');
    expect(asked()).toEqual(['GET /.well-known/oauth-authorization-server']);
  });

  it('metadata without an issuer', async () => {
    expect((await refuses({ body: { token_endpoint: `${server.url}/token` } })).hint).toContain('auth.issuer');
  });

  it('metadata without a token endpoint', async () => {
    expect((await refuses({ body: { issuer: server.url } })).hint).toContain('auth.tokenEndpoint');
  });

  it.each(['ftp://127.0.0.1/token', '/token', 'http://a@127.0.0.1/token', 'http://:b@127.0.0.1/token', 7, null])(
    'the token endpoint %j',
    async (endpoint) => {
      expect((await refuses({ body: { issuer: server.url, token_endpoint: endpoint } })).message).toContain('token_endpoint');
    },
  );

  it('a redirect', async () => {
    await refuses({ status: 302, headers: { location: `${other.url}/` } });
    expect(other.connections).toBe(0);
  });

  it('an issuer that serves no metadata', async () => {
    expect((await refuses({ status: 404, body: 'nothing' })).hint).toContain('auth.tokenEndpoint');
  });

  it('a token endpoint in the clear, for an issuer that is not', async () => {
    const sent: string[] = [];
    const fetch: Fetch = async (input) => {
      sent.push(String(input));
      return Response.json({ issuer: 'https://id.example', token_endpoint: 'http://id.example/token' });
    };
    const authenticator = authenticatorOf(options({ issuer: 'https://id.example' }), testDependencies({ fetch }));
    expect((await refusal(() => tokenFrom(authenticator))).message).toContain('no https URL');
    expect(sent).toEqual(['https://id.example/.well-known/oauth-authorization-server']);
  });

  it('a busy issuer for now alone', async () => {
    metadata = () => ({ status: 503 });
    expect(await refusal(() => token())).toMatchObject({ code: 'token-unavailable', safeToRetry: true });
  });
});
