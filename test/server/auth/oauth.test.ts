import { join } from 'node:path';
import {
  Client,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Running, start } from '../../helpers/processes/executable.js';
import { freePort, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { completeLogin, type OidcServer, resourceFeatures, startOidcServer } from '../../helpers/servers/oidc-server.js';
import { makeFolder } from '../../helpers/skill-folders.js';

const machine = { client_id: 'machine', client_secret: 'secret', grant_types: ['client_credentials'], scope: 'read call' };

let issuer: OidcServer;
let api: HttpServer;
let callback: HttpServer;
let server: Running;
let url: string;
let folder: ReturnType<typeof makeFolder>;

beforeAll(async () => {
  issuer = await startOidcServer([machine], resourceFeatures);
  api = await startHttpServer((_request, response) => response.end('from the API'));
  callback = await startHttpServer((_request, response) => response.end('logged in'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/mcp`;
  const auth = { issuers: [{ issuer: issuer.url }], network: { allowLocal: true } };
  const config = { apis: { site: { baseUrl: api.url, network: { allowLocal: true } } }, server: { auth } };
  folder = makeFolder({ 'config.json': JSON.stringify(config) });
  const command = ['serve', '--http', `127.0.0.1:${port}`, '--public-url', url];
  server = start(['--config', join(folder.path, 'config.json'), '--log-level', 'trace', ...command]);
  await server.untilStderr(/serves MCP at/);
});
afterAll(async () => {
  await server.stop();
  await Promise.all([issuer.close(), api.close(), callback.close()]);
  folder.remove();
});

/** A client that stores what the SDK saves, and records where it sends its user. */
function createProvider(token?: string) {
  const saved: {
    client?: Awaited<ReturnType<OAuthClientProvider['clientInformation']>>;
    verifier: string;
    redirect?: URL;
    discovery?: OAuthDiscoveryState;
  } = {
    verifier: '',
  };
  let tokens = token === undefined ? undefined : { access_token: token, token_type: 'Bearer', scope: 'read', issuer: issuer.url };
  const redirectUrl = `${callback.url}/callback`;
  const provider: OAuthClientProvider = {
    redirectUrl,
    clientMetadata: { redirect_uris: [redirectUrl], client_name: 'test', token_endpoint_auth_method: 'none', application_type: 'native' },
    clientInformation: () => saved.client,
    saveClientInformation(information) {
      saved.client = information;
    },
    tokens: () => tokens,
    saveTokens(received) {
      tokens = { access_token: received.access_token, token_type: received.token_type, scope: received.scope ?? '', issuer: issuer.url };
    },
    redirectToAuthorization(to) {
      saved.redirect = to;
    },
    saveCodeVerifier(verifier) {
      saved.verifier = verifier;
    },
    codeVerifier: () => saved.verifier,
    saveDiscoveryState(state) {
      saved.discovery = state;
    },
    discoveryState: () => saved.discovery,
  };
  return { provider, saved, accessToken: () => tokens?.access_token ?? '' };
}

async function connect(provider: OAuthClientProvider) {
  const transport = new StreamableHTTPClientTransport(new URL(url), { authProvider: provider });
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } });
  return { transport, client, connected: client.connect(transport) };
}

/** Logs the user in, and passes the query of the callback to the client. */
async function logIn(transport: StreamableHTTPClientTransport, redirect: URL | undefined, user: string): Promise<void> {
  await completeLogin(redirect?.href ?? '', user);
  await transport.finishAuth(new URL(callback.requests.at(-1)?.url ?? '', callback.url).searchParams);
}

async function machineToken(fields: Readonly<Record<string, string>>): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...fields });
  const authorization = `Basic ${Buffer.from('machine:secret').toString('base64')}`;
  const response = await fetch(`${issuer.url}/token`, { method: 'POST', body, headers: { authorization } });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

async function listTools(token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

const callSite = { name: 'call-api', arguments: { api: 'site', path: 'items' } };

describe('a server with an issuer', () => {
  it('shows to probes that the keys of the issuer are available', async () => {
    const probe = async () => (await fetch(new URL('/readyz', url))).json();
    let state = await probe();
    // The server starts without them.
    while (JSON.stringify(state).includes('away')) state = await probe();
    expect(state).toEqual({ status: 'ready', issuers: { [issuer.url]: 'ready' } });
  });

  it('lets a client find the issuer, log its user in and call an API, which never sees the token', async () => {
    const { provider, saved, accessToken } = createProvider();
    const first = await connect(provider);
    await expect(first.connected).rejects.toThrow(UnauthorizedError);
    expect(Object.fromEntries(saved.redirect?.searchParams ?? [])).toMatchObject({
      resource: url,
      scope: 'read call',
      code_challenge_method: 'S256',
    });
    await logIn(first.transport, saved.redirect, 'alice');
    const { client, connected } = await connect(provider);
    await connected;
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    expect(await client.callTool(callSite)).toMatchObject({ structuredContent: { ok: true, body: 'from the API' } });
    await client.close();
    const sent = JSON.stringify(api.requests.map(({ headers }) => headers));
    expect(accessToken().split('.')).toHaveLength(3);
    expect(
      accessToken()
        .split('.')
        .filter((part) => sent.includes(part) || server.stderr().includes(part)),
    ).toEqual([]);
  });

  it('names all scopes that a call requires, so that a client obtains them with one login', async () => {
    const { provider, saved } = createProvider(await machineToken({ resource: url, scope: 'read' }));
    const { client, transport, connected } = await connect(provider);
    await connected;
    expect(await client.callTool({ name: 'list-apis', arguments: {} })).toMatchObject({ structuredContent: { ok: true } });
    await expect(client.callTool(callSite)).rejects.toThrow(UnauthorizedError);
    expect(saved.redirect?.searchParams.get('scope')).toBe('read call');
    await logIn(transport, saved.redirect, 'alice');
    expect(await client.callTool(callSite)).toMatchObject({ structuredContent: { ok: true } });
    await client.close();
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another resource', { resource: 'https://other.example/mcp', scope: 'call' }],
    ['no resource, which is opaque', {}],
  ])('refuses a token of the issuer for %s', async (_what, fields) => {
    expect(await listTools(await machineToken(fields))).toBe(401);
  });

  it.each(['', '/mcp', '/mcp/'])('serves its metadata without a token at the well-known URL with the path "%s"', async (path) => {
    const metadataUrl = new URL(`/.well-known/oauth-protected-resource${path}`, url);
    const response = await fetch(metadataUrl);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({
      resource: path.endsWith('/') ? `${url}/` : url,
      authorization_servers: [issuer.url],
      scopes_supported: ['read', 'call'],
      bearer_methods_supported: ['header'],
    });
    const challenge = (await fetch(path === '/mcp/' ? `${url}/` : url, { method: 'POST' })).headers.get('www-authenticate');
    if (path !== '') expect(challenge).toBe(`Bearer scope="read call", resource_metadata="${metadataUrl}"`);
  });

  it('accepts tokens of known keys while the issuer is down', async () => {
    const token = await machineToken({ resource: url, scope: 'call' });
    expect(await listTools(token)).toBe(200);
    await issuer.close();
    expect(await listTools(token)).toBe(200);
  });
});
