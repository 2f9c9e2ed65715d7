import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess, type ServingInProcess, serveInProcess } from '../../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { keys, type OpenedGate, startTokenIssuer, type TokenIssuer, type TokenOptions } from '../../helpers/servers/token-issuer.js';
import { type Folder, makeFolder } from '../../helpers/skill-folders.js';

let folder: Folder;
let issuer: TokenIssuer;
let opened: OpenedGate;
let api: HttpServer;
let server: ServingInProcess;
/** Key that may use the API shop only. */
let limited: string;
let publicUrl: string;

beforeAll(async () => {
  [issuer, api] = await Promise.all([startTokenIssuer(), startHttpServer((_request, response) => response.end('ok'))]);
  opened = await issuer.open();
  publicUrl = 'https://tools.example.com/mcp';
  const auth = { keys: 'keys.json', issuers: [{ issuer: issuer.url }], network: { allowLocal: true } };
  const apis = { shop: { baseUrl: api.url, network: { allowLocal: true } }, crm: { baseUrl: 'https://crm.example' } };
  folder = makeFolder({ 'config.json': JSON.stringify({ apis, server: { publicUrl, auth } }) });
  const config = ['--config', join(folder.path, 'config.json')];
  limited = (await runInProcess([...config, 'keys', 'new', 'limited', '--api', 'shop'])).stdout.trim();
  server = await serveInProcess(config);
});
afterAll(async () => {
  await server.stop();
  await Promise.all([opened.gate.close(), issuer.close(), api.close()]);
  folder.remove();
});

const request = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 1, method, params });
const call = (name: string, args: object = {}) => request('tools/call', { name, arguments: args });
const initialize = request('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'c', version: '1' } });
/** A request of protocol 2026, with its headers. */
const discover = request('server/discover', {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'c', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  },
});
const headers2026 = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'server/discover' };

interface Sent {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: object;
  readonly query?: string;
}

async function send({ token, headers = {}, message = request('tools/list'), query = '' }: Sent) {
  const response = await fetch(`${server.url}${query}`, {
    method: 'POST',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify(message),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const sign = (options?: TokenOptions) => issuer.sign(opened, options);
const statusOf = async (sent: Sent) => (await send(sent)).status;
const past = () => Math.floor(opened.clock.now() / 1000) - 3600;

describe('the MCP specification requires of a resource server that it', () => {
  it('names an authorization server in its metadata (RFC 9728), which every challenge names', async () => {
    const { status, headers } = await send({});
    expect(status).toBe(401);
    const [, url = ''] = /resource_metadata="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
    expect(url).toBe('https://tools.example.com/.well-known/oauth-protected-resource/mcp');
    const served = await fetch(new URL(new URL(url).pathname, server.url));
    expect(await served.json()).toMatchObject({ resource: publicUrl, authorization_servers: [issuer.url] });
  });

  it('validates signature, issuer, expiry and audience, and responds 401 in both revisions', async () => {
    const valid = await sign();
    const tokens = await Promise.all([
      sign({ key: keys.foreign.privateKey }),
      sign({ claims: { iss: 'https://evil.example' } }),
      sign({ claims: { exp: past() } }),
      sign({ claims: { aud: 'https://other.example/mcp' } }),
    ]);
    for (const old of [
      { message: initialize, headers: {} },
      { message: discover, headers: headers2026 },
    ]) {
      expect(await statusOf({ ...old, token: valid })).toBe(200);
      for (const token of tokens) expect(await statusOf({ ...old, token })).toBe(401);
    }
  });

  it('responds 400 to a malformed request, and to a token in the query', async () => {
    const token = await sign();
    expect(await statusOf({ headers: { authorization: 'Bearer not a token' } })).toBe(400);
    expect(await statusOf({ query: `?access_token=${token}` })).toBe(400);
    expect(await statusOf({ token, query: `?access_token=${token}` })).toBe(400);
  });

  it('requires the token on every request, whatever session it claims', async () => {
    const token = await sign();
    const first = await send({ token, message: initialize });
    expect([first.status, first.headers.get('mcp-session-id')]).toEqual([200, null]);
    expect(await statusOf({ headers: { 'mcp-session-id': 'known' } })).toBe(401);
    const { text } = await send({ token: limited, headers: { 'mcp-session-id': 'known' }, message: call('list-apis') });
    expect([text.includes('shop'), text.includes('crm')]).toEqual([true, false]);
    for (const method of ['GET', 'DELETE']) expect((await fetch(server.url, { method })).status).toBe(401);
  });

  it('passes no token on, not even that of another server in another header', async () => {
    const token = await sign();
    const sent = { token, headers: { 'proxy-authorization': `Bearer ${token}`, cookie: `token=${token}` } };
    const { text } = await send({ ...sent, message: call('call-api', { api: 'shop', path: '/items' }) });
    expect(text).toContain('\\"ok\\":true');
    expect(api.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(api.requests.map(({ headers }) => headers))).not.toContain(token.split('.')[2]);
  });

  it('counts the hierarchy of scopes, and names all that are missing', async () => {
    const admin = await sign({ claims: { scope: 'admin' } });
    for (const message of [request('tools/list'), call('call-api', { api: 'shop', path: '/items' })])
      expect(await statusOf({ token: admin, message })).toBe(200);
    const refused = await send({ token: await sign({ claims: { scope: 'read' } }), message: call('test-endpoint', {}) });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      403,
      expect.stringMatching(/error="insufficient_scope".*scope="read call", resource_metadata="https:/),
    ]);
  });

  it('stores no key that it has issued', () => {
    const [, , secret = ''] = limited.split('_');
    expect([secret.length, readFileSync(join(folder.path, 'keys.json'), 'utf8').includes(secret)]).toEqual([64, false]);
  });

  it('responds 403 to a page of another origin, although it has a token', async () => {
    expect(await statusOf({ token: await sign(), headers: { origin: 'https://evil.example' } })).toBe(403);
  });
});
