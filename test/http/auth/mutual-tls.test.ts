// needs: openssl
import { createServer } from 'node:https';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities, type Identity } from '../../helpers/servers/certificates.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';

let authorities: Authorities;
let serverIdentity: Identity;
let clientIdentity: Identity;
beforeAll(async () => {
  authorities = createAuthorities();
  serverIdentity = authorities.issue('server', { names: 'IP:127.0.0.1' });
  clientIdentity = authorities.issue('client', { host: 'client.test', extensions: ['extendedKeyUsage=clientAuth'] });
});
afterAll(() => authorities.remove());

const opened = closedAfterEach<{ close(): unknown }>();

interface ReceivedRequest {
  readonly path: string;
  readonly certificate: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Starts an HTTPS server that requests a client certificate, accepts any client and records the requests. */
async function serve(respond: (path: string) => { status?: number; location?: string; body: string }) {
  const requests: ReceivedRequest[] = [];
  const settings = { ...serverIdentity, ca: authorities.root, requestCert: true, rejectUnauthorized: false };
  const server = createServer(settings, async (request, response) => {
    const { socket, headers } = request;
    const path = String(request.url);
    const name = socket instanceof TLSSocket ? socket.getPeerCertificate().subject?.CN : undefined;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ path, certificate: name?.toString(), authorization: headers.authorization, body });
    const { status = 200, location, body: text } = respond(path);
    response.writeHead(status, { 'content-type': 'application/json', ...(location !== undefined && { location }) }).end(text);
  });
  const { port } = await listenOnLoopback(server);
  opened.push({
    close() {
      server.close();
      server.closeAllConnections();
    },
  });
  return { url: `https://127.0.0.1:${port}`, requests };
}

const token = JSON.stringify({ access_token: 'a-token', token_type: 'Bearer', expires_in: 3600 });

function clientOf(definition: ApiDefinition): ApiClient {
  const tls = { ca: authorities.root, ...clientIdentity };
  const client = createApiClient({ tls, network: { allowLocal: true }, retry: { attempts: 1 }, ...definition });
  opened.push(client);
  return client;
}

const oauth = { type: 'oauth2', grant: 'client-credentials', clientId: 'me' } as const;

describe('client authentication mutual-tls', () => {
  it('presents the certificate to the token endpoint and to the API, and sends the client ID', async () => {
    const [tokens, api] = [await serve(() => ({ body: token })), await serve(() => ({ body: '"hello"' }))];
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: `${tokens.url}/token` } as const;
    expect(textOf(await clientOf({ baseUrl: api.url, auth }).call({ target: 'x' }))).toBe('"hello"');
    expect(tokens.requests).toEqual([
      { path: '/token', certificate: 'client.test', authorization: undefined, body: 'grant_type=client_credentials&client_id=me' },
    ]);
    expect(api.requests).toMatchObject([{ path: '/x', certificate: 'client.test', authorization: 'Bearer a-token' }]);
  });

  it('does not present the certificate to the token endpoint after a redirect from the API', async () => {
    const tokens = await serve((path) => ({ body: path === '/token' ? token : '"another"' }));
    const api = await serve(() => ({ status: 302, location: `${tokens.url}/revoke?all`, body: '' }));
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: `${tokens.url}/token` } as const;
    expect(textOf(await clientOf({ baseUrl: api.url, auth }).call({ target: 'x' }))).toBe('"another"');
    expect(tokens.requests.map(({ path, certificate }) => ({ path, certificate }))).toEqual([
      { path: '/token', certificate: 'client.test' },
      { path: '/revoke?all', certificate: undefined },
    ]);
  });

  it('presents the certificate to no token or metadata endpoint with another client authentication', async () => {
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
    expect(tokens.requests.map(({ certificate }) => certificate)).toEqual([undefined, undefined, undefined]);
    expect(api.requests.map(({ certificate }) => certificate)).toEqual(['client.test', 'client.test']);
  });

  it.each([
    ['without a token endpoint', 'auth.tokenEndpoint', { issuer: 'https://id.example' }],
    ['with an http token endpoint', 'auth.tokenEndpoint', { tokenEndpoint: 'http://id.example/token' }],
    ['with a client secret', 'auth.clientSecret', { tokenEndpoint: 'https://id.example/token', clientSecret: 'x' }],
  ])('rejects mutual-tls %s and names the option %s', (_condition, option, more) => {
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', ...more } as const;
    const error = typeErrorOf(() => clientOf({ baseUrl: 'https://api.example', auth }));
    expect(invalidOptions(error)).toEqual([option]);
    expect(error.message).toContain('mutual-tls');
  });

  it('requires tls.cert and tls.key for mutual-tls', () => {
    const auth = { ...oauth, clientAuthentication: 'mutual-tls', tokenEndpoint: 'https://id.example/token' } as const;
    const error = typeErrorOf(() => clientOf({ baseUrl: 'https://api.example', auth, tls: {} }));
    expect(invalidOptions(error)).toEqual(['auth.clientAuthentication']);
    for (const option of ['tls.cert', 'tls.key']) expect(error.message).toContain(option);
  });
});

function typeErrorOf(work: () => unknown): TypeError {
  try {
    work();
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
  throw new Error('no TypeError was thrown');
}

/** Returns the option paths in a message of the form `createApiClient: path: rule | path: rule`. */
function invalidOptions({ message }: TypeError): string[] {
  return message
    .replace('createApiClient: ', '')
    .split(' | ')
    .map((part) => part.split(': ', 1)[0] ?? '');
}
