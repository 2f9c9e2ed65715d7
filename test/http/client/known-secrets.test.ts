import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../src/http/client/client.js';
import type { ClientDependencies } from '../../../src/http/client/client-dependencies.js';
import { createRedactor, mark } from '../../../src/redaction/redactor.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { createSecretReader } from '../../../src/secrets/create-secret-reader.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'known-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const opened = closedAfterEach();

async function serve(handler: HttpHandler): Promise<HttpServer> {
  const server = await startHttpServer(handler);
  opened.push(server);
  return server;
}

/** Returns the text in the query parameter `say`. */
const echo: HttpHandler = ({ url }, response) => response.end(new URL(url, 'http://x').searchParams.get('say') ?? 'nothing');
const quick = { retry: { attempts: 1 }, breaker: false, rateLimit: false } as const;

/** Opens clients of one process, which share the redactor. */
function openClients(env: Record<string, string> = {}) {
  const redactor = createRedactor();
  const secrets = createSecretReader({ folder: () => folder, env: { PATH: process.env.PATH, ...env }, clock: systemClock });
  const open = (definition: ApiDefinition, more: ClientDependencies = {}) => {
    const client = createApiClient(
      { ...quick, ...definition },
      { redactor, secrets, env, network: { allowLocal: true, allow: [] }, ...more },
    );
    opened.push(client);
    return client;
  };
  return { open, redactor, secrets };
}

describe('secrets of a definition', () => {
  it.each<[string, string, ApiDefinition]>([
    ['a variable', 'of-the-environment', { auth: { type: 'bearer', token: '${env:TOKEN}' } }],
    ['a variable in a header', 'of-the-environment', { headers: { 'X-Custom': 'Scheme ${env:TOKEN}' } }],
    ['a variable in a query parameter', 'of-the-environment', { query: { custom: '${env:TOKEN}' } }],
    ['a file', 'of-a-file', { auth: { type: 'basic', username: 'me', password: '${file:secret}' } }],
    ['a text', 'in-plain-text', { auth: { type: 'bearer', token: 'in-plain-text' } }],
    ['a client secret, which only the authorization server receives', 'of-the-environment', clientOf('${env:TOKEN}')],
    [
      'a request parameter',
      'in-plain-text',
      { ...clientOf('other-secret'), auth: { ...clientOf('other-secret').auth, parameters: { subject_token: 'in-plain-text' } } },
    ],
    ['a header in plain text', 'in-plain-text', { headers: { 'X-Api-Key': 'in-plain-text' } }],
  ])('hides a secret before its first use: %s', async (_what, secret, definition) => {
    await writeFile(join(folder, 'secret'), 'of-a-file\n');
    const server = await serve(echo);
    const { open, redactor, secrets } = openClients({ TOKEN: 'of-the-environment' });
    const api = `${server.url}/api`;
    open({ ...definition, baseUrl: api });
    await secrets.peeked();
    expect(redactor.text(secret)).toBe(mark);
    // A call outside of the base URL goes to the same origin, without the credentials.
    const outside = open({});
    expect(textOf(await outside.call({ target: `${server.url}/outside?say=${secret}` }))).toBe(mark);
    const stranger = await serve(echo);
    expect(textOf(await outside.call({ target: `${stranger.url}/?say=${secret}` }))).toBe(secret);
  });

  it('runs no command before the first use of its secret', async () => {
    const { open, redactor, secrets } = openClients();
    const server = await serve(({ headers }, response) => response.end(headers.authorization));
    const client = open({ baseUrl: server.url, auth: { type: 'bearer', token: '${command:["sh","-c","touch ran; echo of-a-command"]}' } });
    await secrets.peeked();
    await expect(readFile(join(folder, 'ran'))).rejects.toThrow();
    expect(redactor.text('of-a-command')).toBe('of-a-command');
    expect(textOf(await client.call({ target: '/' }))).toBe(`Bearer ${mark}`);
  });

  it('hides no options that are public', async () => {
    const { open, redactor } = openClients();
    open({
      baseUrl: 'https://api.example',
      auth: {
        ...{ type: 'jwt', algorithm: 'HS256', secret: 'a-signing-secret', secretEncoding: 'base64', keyId: 'a-key-id' },
        ...{ claims: { iss: 'an-issuer', password: 'in-a-claim' } },
      },
    });
    const text = 'https://api.example HS256 base64 a-key-id an-issuer Authorization Bearer';
    expect(redactor.text(text)).toBe(text);
    expect(redactor.text('a-signing-secret in-a-claim')).toBe(`${mark} ${mark}`);
  });

  it('hides no certificates, which are public', async () => {
    const lines = Array.from({ length: 3 }, (_, n) => `MIIB-line-${n}-of-a-certificate`);
    await writeFile(join(folder, 'ca.pem'), `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`);
    const { open, redactor, secrets } = openClients();
    const client = open({ baseUrl: (await serve(echo)).url, tls: { ca: '${file:ca.pem}' } });
    await client.call({ target: '/' });
    await secrets.peeked();
    expect(redactor.text(lines.join())).toBe(lines.join());
  });

  it('hides secrets in a response of a fallback, and not in a response of an origin that the API redirects to', async () => {
    const stranger = await serve(echo);
    const fallback = await serve((_request, response) => response.end('of-the-environment'));
    const server = await serve(({ url }, response) => {
      if (url === '/redirect') response.writeHead(302, { location: `${stranger.url}/?say=elsewhere` }).end();
      else response.writeHead(503).end();
    });
    const { open } = openClients({ TOKEN: 'of-the-environment', OTHER: 'elsewhere' });
    const auth = { type: 'bearer', token: '${env:TOKEN}' } as const;
    const client = open({ baseUrl: server.url, auth, query: {}, fallback: { baseUrls: [fallback.url] } });
    open({ baseUrl: 'https://other.example', auth: { type: 'bearer', token: '${env:OTHER}' } });
    expect(textOf(await client.call({ target: '/' }))).toBe(mark);
    expect(textOf(await client.call({ target: '/redirect' }))).toBe('elsewhere');
  });
});

function clientOf(clientSecret: string) {
  return {
    auth: { type: 'oauth2', grant: 'client-credentials', tokenEndpoint: 'https://login.example/token', clientId: 'me', clientSecret },
  } as const;
}

describe('issued tokens', () => {
  let issuer: TokenServer;
  const withTokens = (baseUrl: string) => ({
    baseUrl,
    cache: false as const,
    auth: { ...clientOf('some-client-secret').auth, tokenEndpoint: `${issuer.url}/token` },
  });

  async function startIssuer(respond: TokenServer['respond']) {
    issuer = await startTokenServer();
    issuer.respond = respond;
    opened.push(issuer);
  }

  it('hides tokens in calls of their API, and changes no data of another API at the same origin', async () => {
    const members = { access_token: 'overdrawn', id_token: 'false', refresh_token: 'approved' };
    await startIssuer((_form, _request, n) => tokenReply(n, members));
    const data = JSON.stringify({ state: 'approved', locked: false, account: 'overdrawn' });
    const server = await serve((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(data));
    const { open } = openClients();
    const [bank, other] = [open({ baseUrl: `${server.url}/bank`, cache: false }), open(withTokens(`${server.url}/other`))];
    expect(textOf(await other.call({ target: '/' }))).toBe(data.replace('overdrawn', mark));
    expect(textOf(await bank.call({ target: '/' }))).toBe(data);
  });

  it('hides the client secret in responses of a token endpoint that the issuer names', async () => {
    const token = await serve(({ url }, response) => {
      if (url === '/token') response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokenReply(1).body));
      else response.end('some-client-secret');
    });
    const metadata = await serve((_request, response) => {
      const body = { issuer: metadata.url, token_endpoint: `${token.url}/token` };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const { open } = openClients();
    const bare = open({ cache: false });
    const { tokenEndpoint: _, ...auth } = clientOf('some-client-secret').auth;
    const client = open({ baseUrl: (await serve(echo)).url, auth: { ...auth, issuer: metadata.url } });
    expect(textOf(await bare.call({ target: `${token.url}/debug` }))).toBe('some-client-secret');
    expect((await client.call({ target: '/' })).ok).toBe(true);
    expect(textOf(await bare.call({ target: `${token.url}/debug` }))).toBe(mark);
  });

  it('hides the configured secret of a slow call, whatever tokens were issued to another API since', async () => {
    const names = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code', 'access_token', 'id_token'];
    await startIssuer((_form, _request, n) =>
      tokenReply(n, { ...Object.fromEntries(names.map((name) => [name, `${name}-number-${n}`])), expires_in: 0 }),
    );
    let flooded = () => {};
    const flood = new Promise<void>((resolve) => {
      flooded = resolve;
    });
    const bankServer = await serve(({ headers }, response) => void flood.then(() => response.end(headers.authorization)));
    const { open } = openClients({ BANK: 'bank-token-0123456789' });
    const bank = open({ baseUrl: bankServer.url, auth: { type: 'bearer', token: '${env:BANK}' } });
    const other = open(withTokens((await serve(echo)).url));
    const slow = bank.call({ target: '/me' });
    await bankServer.received(1);
    for (let n = 0; n < 100; n += 1) await other.call({ target: `/${n}` });
    flooded();
    expect(textOf(await slow)).toBe(`Bearer ${mark}`);
  });

  it('hides the token of a slow call, whatever tokens were issued to the same API since', async () => {
    await startIssuer((_form, _request, n) => tokenReply(n, { expires_in: 0.001, access_token: `access-token-number-${n}` }));
    let flooded = () => {};
    const flood = new Promise<void>((resolve) => {
      flooded = resolve;
    });
    const server = await serve(({ headers, url }, response) => {
      if (url === '/slow') void flood.then(() => response.end(headers.authorization));
      else response.end();
    });
    const { open } = openClients();
    const client = open(withTokens(server.url));
    const slow = client.call({ target: '/slow' });
    await server.received(1);
    for (let n = 0; n < 120; n += 1) await client.call({ target: `/${n}` });
    expect(issuer.forms.length).toBeGreaterThan(100);
    flooded();
    expect(textOf(await slow)).toBe(`Bearer ${mark}`);
  });
});

describe('credentials of a proxy', () => {
  const password = 'proxy-pass/47+11"';
  const written = 'proxy-pass%2F47%2B11"';

  /** A proxy that returns the credentials that it receives, in all forms, or opens a tunnel to a server that knows them. */
  const startProxy = () =>
    serve(({ headers }, response) => {
      const header = headers['proxy-authorization'] ?? '';
      response.writeHead(200, { 'x-echo': header }).end(`${header} = ${Buffer.from(header.slice(6), 'base64')} = ${written}`);
    });

  it.each<[string, (url: string) => ApiDefinition, (url: string) => Record<string, string>]>([
    ['in plain text', (url) => ({ proxy: url }), () => ({})],
    ['of the environment of the process', () => ({ proxy: 'env' }), (url) => ({ HTTP_PROXY: url })],
    ['with a reference as its password', (url) => ({ proxy: url.replace(written, '${env:P}') }), () => ({ P: written })],
    ['as a reference', () => ({ proxy: '${env:P}' }), (url) => ({ P: url })],
    ['as a command', (url) => ({ proxy: `\${command:["echo",${JSON.stringify(url)}]}` }), () => ({})],
  ])('hides the password in responses of the proxy: a URL %s', async (_what, definition, env) => {
    const proxy = await startProxy();
    const url = `http://corp:${written}@127.0.0.1:${proxy.port}`;
    const { open, redactor, secrets } = openClients(env(url));
    const client = open(definition(url));
    const response = responseOf(await client.call({ target: 'http://api.example/y' }));
    expect(response.headers.get('x-echo')).toBe(`Basic ${mark}`);
    expect(Buffer.from(response.body).toString()).toBe(`Basic ${mark} = corp:${mark} = ${mark}`);
    await secrets.peeked();
    expect(redactor.text(password)).toBe(mark);
  });

  it('hides a user name without a password, which is a token', async () => {
    const proxy = await startProxy();
    const { open } = openClients();
    const client = open({ proxy: `http://token-of-proxy@127.0.0.1:${proxy.port}` });
    const response = responseOf(await client.call({ target: 'http://api.example/y' }));
    expect(Buffer.from(response.body).toString()).not.toMatch(/token-of-proxy|dG9rZW4tb2Y/);
  });

  it('hides nothing in responses to clients without this proxy', async () => {
    const { open } = openClients();
    open({ baseUrl: 'http://api.example', proxy: `http://corp:${written}@127.0.0.1:1` });
    const stranger = await serve(echo);
    expect(textOf(await open({}).call({ target: `${stranger.url}/`, query: { say: password } }))).toBe(password);
  });
});

describe('URL of a proxy', () => {
  it('remains visible without a user name and a password', async () => {
    const { open, redactor } = openClients();
    open({ proxy: 'http://proxy.corp.example:3128' });
    expect(redactor.text('http://proxy.corp.example:3128')).toBe('http://proxy.corp.example:3128');
  });
});

describe('log of a client that was closed', () => {
  it('hides its secrets', async () => {
    const { open, redactor } = openClients({ TOKEN: 'of-the-environment' });
    const client = open({ baseUrl: 'https://api.example', auth: { type: 'bearer', token: '${env:TOKEN}' } });
    await client.close();
    expect(redactor.text('of-the-environment')).toBe(mark);
  });
});
