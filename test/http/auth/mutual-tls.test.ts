import { createServer } from 'node:https';
import { TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { textOf } from '../../helpers/calls/outcomes.js';
import { type Authorities, createAuthorities, type Identity } from '../../helpers/servers/certificates.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';

let authorities: Authorities;
let own: Identity;
let identity: Identity;
beforeAll(async () => {
  authorities = createAuthorities();
  own = authorities.issue('server', { names: 'IP:127.0.0.1' });
  identity = authorities.issue('client', { host: 'client.test', extensions: ['extendedKeyUsage=clientAuth'] });
});
afterAll(() => authorities.remove());

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

interface Seen {
  readonly path: string;
  readonly certificate: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Asks for a certificate, takes any caller, and notes who it was. */
async function serve(answer: (path: string) => { status?: number; location?: string; body: string }) {
  const seen: Seen[] = [];
  const settings = { ...own, ca: authorities.root, requestCert: true, rejectUnauthorized: false };
  const server = createServer(settings, async (request, response) => {
    const { socket, headers } = request;
    const path = String(request.url);
    const name = socket instanceof TLSSocket ? socket.getPeerCertificate().subject?.CN : undefined;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ path, certificate: name?.toString(), authorization: headers.authorization, body });
    const { status = 200, location, body: text } = answer(path);
    response.writeHead(status, { 'content-type': 'application/json', ...(location !== undefined && { location }) }).end(text);
  });
  const { port } = await listenOnLoopback(server);
  opened.push({
    close() {
      server.close();
      server.closeAllConnections();
    },
  });
  return { url: `https://127.0.0.1:${port}`, seen };
}

const token = JSON.stringify({ access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 });

function clientOf(definition: ApiDefinition): ApiClient {
  const tls = { ca: authorities.root, ...identity };
  const client = createApiClient({ tls, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition });
  opened.push(client);
  return client;
}

const oauth = { type: 'oauth2', grant: 'client-credentials', clientId: 'me' } as const;

describe('a client that an authorization server knows by its certificate', () => {
  it('shows it to the token endpoint and to the API, and gives its id', async () => {
    const [tokens, api] = [await serve(() => ({ body: token })), await serve(() => ({ body: '"hello"' }))];
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: `${tokens.url}/token` } as const;
    expect(textOf(await clientOf({ baseUrl: api.url, auth }).call({ target: 'x' }))).toBe('"hello"');
    expect(tokens.seen).toEqual([
      { path: '/token', certificate: 'client.test', authorization: undefined, body: 'grant_type=client_credentials&client_id=me' },
    ]);
    expect(api.seen).toMatchObject([{ path: '/x', certificate: 'client.test', authorization: 'Bearer a-token' }]);
  });

  it('does not show it there when the API redirects a call to it', async () => {
    const tokens = await serve((path) => ({ body: path === '/token' ? token : '"another"' }));
    const api = await serve(() => ({ status: 302, location: `${tokens.url}/revoke?all`, body: '' }));
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: `${tokens.url}/token` } as const;
    expect(textOf(await clientOf({ baseUrl: api.url, auth }).call({ target: 'x' }))).toBe('"another"');
    expect(tokens.seen.map(({ path, certificate }) => ({ path, certificate }))).toEqual([
      { path: '/token', certificate: 'client.test' },
      { path: '/revoke?all', certificate: undefined },
    ]);
  });

  it('shows it to no authorization server without mutual-tls, nor to what metadata name', async () => {
    const tokens = await serve((path) => ({
      body: path === '/token' ? token : JSON.stringify({ issuer: tokens.url, token_endpoint: `${tokens.url}/token` }),
    }));
    const api = await serve(() => ({ body: '"hello"' }));
    for (const auth of [
      { ...oauth, tokenEndpoint: `${tokens.url}/token` },
      { ...oauth, issuer: tokens.url },
    ]) {
      expect(textOf(await clientOf({ baseUrl: api.url, auth }).call({ target: 'x' }))).toBe('"hello"');
    }
    expect(tokens.seen.map(({ certificate }) => certificate)).toEqual([undefined, undefined, undefined]);
    expect(api.seen.map(({ certificate }) => certificate)).toEqual(['client.test', 'client.test']);
  });

  it.each([
    ['auth.tokenEndpoint: tokenEndpoint with https is needed for mutual-tls', { issuer: 'https://id.example' }],
    ['auth.tokenEndpoint: tokenEndpoint with https is needed for mutual-tls', { tokenEndpoint: 'http://id.example/token' }],
    [
      'auth.clientSecret: clientSecret is not used by clientAuthentication mutual-tls',
      { tokenEndpoint: 'https://id.example/token', clientSecret: 'x' },
    ],
  ])('is refused: %s', (message, more) => {
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', ...more } as const;
    expect(() => clientOf({ baseUrl: 'https://api.example', auth })).toThrow(message);
  });

  it('needs a certificate', () => {
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: 'https://id.example/token' } as const;
    expect(() => clientOf({ baseUrl: 'https://api.example', auth, tls: {} })).toThrow(
      'auth.clientAuthentication: needs tls.cert and tls.key for mutual-tls',
    );
  });
});
