import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { executable } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const secret = 's3cret+Canary/7f3a9b1c=&"x';
const forms: readonly string[] = [
  secret,
  encodeURIComponent(secret),
  [...secret].map((character) => `%${character.charCodeAt(0).toString(16)}`).join(''),
  JSON.stringify(secret),
  [...secret].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('hex').toUpperCase(),
  ...['', 'a', 'ab'].flatMap((before) =>
    ['base64', 'base64url'].map((encoding) => Buffer.from(before + secret).toString(encoding === 'base64' ? 'base64' : 'base64url')),
  ),
  secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  Buffer.from(JSON.stringify({ password: secret })).toString('base64url'),
  Buffer.from(encodeURIComponent(secret)).toString('hex').toUpperCase(),
  Buffer.from(secret, 'utf16le').toString('base64'),
  JSON.stringify([...Buffer.from(secret)]),
];
/** Strings that must not occur in any output: a long part of each form of the secret. */
const secretParts = forms.map((form) => form.replace(/[="]+$/, '').slice(2, -4));

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const config = join(folder, 'config.yaml');
const received: { readonly origin: string; readonly url: string; readonly headers: Record<string, unknown> }[] = [];
let api: HttpServer;
let other: HttpServer;

beforeAll(async () => {
  other = await startHttpServer((request, response) => {
    received.push({ origin: 'other', url: request.url, headers: request.headers });
    response.end(new URL(request.url, 'http://other').searchParams.get('say') ?? 'other');
  });
  api = await startHttpServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://api');
    const form = forms[Number(searchParams.get('form') ?? 0)] ?? '';
    if (pathname === '/echo')
      response.writeHead(200, { 'content-type': 'text/plain', 'x-echo': encodeURI(form) }).end(`before ${form} after`);
    else if (pathname === '/gzip')
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/plain' }).end(gzipSync(form));
    else if (pathname === '/error') response.writeHead(500, { 'content-type': 'text/html' }).end(`<p>failed with ${form}</p>`);
    else if (pathname === '/location') response.writeHead(302, { location: `/landed?key=${encodeURIComponent(form)}` }).end();
    else if (pathname === '/carry') response.writeHead(302, { location: `${other.url}/landed?key=${encodeURIComponent(form)}` }).end();
    else if (pathname === '/moved') response.writeHead(301, { location: `${other.url}${request.url}` }).end();
    else if (pathname === '/split') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      for (const character of form) response.write(character);
      response.end();
    } else if (pathname === '/cookie') response.writeHead(200, { 'set-cookie': `session=${form}`, authorization: form }).end('cookie');
    else if (pathname.startsWith('/to-')) response.writeHead(Number(pathname.slice(4)), { location: `${other.url}/landed` }).end();
    else response.end('ok');
  });
  writeFileSync(
    config,
    `defaults: { retry: { attempts: 1 }, breaker: false, rateLimit: false }
apis:
  echo:
    baseUrl: ${api.url}
    auth: { type: bearer, token: "\${env:CANARY}" }
    headers: { X-Api-Key: "\${env:CANARY}" }
    query: { key: "\${env:CANARY}" }
    allow: { methods: [GET, POST, DELETE] }
`,
  );
});

afterAll(async () => {
  await api.close();
  await other.close();
  rmSync(folder, { recursive: true });
});

const client = new Client({ name: 'secrets', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } });
let stderr = '';

beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [executable, '--config', config, '--allow-local', '--allow-methods', 'POST,DELETE', '--log-level', 'trace'],
    env: { CANARY: secret, HOME: folder, XDG_STATE_HOME: join(folder, 'state') },
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  await client.connect(transport);
});
afterAll(() => client.close());

const result = z.looseObject({
  structuredContent: z.looseObject({ ok: z.boolean(), error: z.looseObject({ code: z.string() }).optional() }),
});

async function call(url: string, more: Record<string, unknown> = {}) {
  const response = await client.callTool({ name: 'call-api', arguments: { url, include: ['headers', 'requestId'], ...more } });
  const parsed = result.parse(response);
  return { text: JSON.stringify(response), code: parsed.structuredContent.error?.code, result: parsed };
}

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name) !== config)
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}

describe('secret in a response', () => {
  it.each(['/echo', '/gzip', '/error', '/location', '/split', '/cookie'])(
    'a secret in the response of %s does not occur in any form in results, logs and files',
    async (path) => {
      const results = await Promise.all(forms.map((_, number) => call(`${api.url}${path}?form=${number}`)));
      expect(results.every(({ text }) => text.includes('requestId'))).toBe(true);
      for (const text of [...results.map((one) => one.text), stderr, ...filesBelow(folder)]) {
        for (const part of secretParts) expect(text).not.toContain(part);
      }
      // Control: the API received the secret.
      expect(api.requests.at(-1)?.headers).toMatchObject({ authorization: `Bearer ${secret}`, 'x-api-key': secret });
    },
  );
});

describe('redirect to another origin', () => {
  it.each(['call-api', 'test-endpoint'])('%s does not follow one whose target contains a secret, in any form', async (tool) => {
    const before = received.length;
    const paths = ['/moved', ...forms.map((_, number) => `/carry?form=${number}`)];
    const results = await Promise.all(paths.map((path) => client.callTool({ name: tool, arguments: { url: `${api.url}${path}` } })));
    expect(received.slice(before)).toEqual([]);
    for (const response of results) {
      expect(JSON.stringify(response)).toContain('redirect-blocked');
      for (const part of secretParts) expect(JSON.stringify(response)).not.toContain(part);
    }
  });
});

describe('response of a stranger', () => {
  it('contains what the server returned, whether it is a secret or a wrong guess', async () => {
    for (const text of [secret, secret.replace('7f3', '7f4'), ...forms.slice(1, 3)]) {
      const { result } = await call(other.url, { query: { say: text } });
      expect(result.structuredContent.body).toBe(text);
    }
    for (const part of secretParts) expect(stderr).not.toContain(part);
  });
});

describe('credentials', () => {
  it.each([301, 302, 303, 307, 308])('credentials are not sent to another origin after a %d, whatever the method', async (status) => {
    const before = received.length;
    await call(`${api.url}/to-${status}`);
    await call(`${api.url}/to-${status}`, { method: 'DELETE' });
    await call(`${api.url}/to-${status}`, { method: 'POST', body: { a: 1 } });
    const hops = received.slice(before);
    // Control: the GET reaches the other origin, without credentials.
    expect(hops.length).toBeGreaterThan(0);
    for (const { url, headers } of hops) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('x-api-key');
      expect(url).toBe('/landed');
      expect(JSON.stringify(headers)).not.toContain('anary');
    }
  });

  it.each(['Authorization', 'X-Api-Key', 'Cookie', 'Host', 'Proxy-Authorization', 'X-Forwarded-Host', 'X-Original-URL'])(
    'refuses the header %s from the caller, because it could change the credentials or the target',
    async (name) => {
      const before = api.requests.length;
      expect((await call(`${api.url}/plain`, { headers: { [name]: 'mine' } })).code).toBe('invalid-header');
      expect(api.requests).toHaveLength(before);
    },
  );

  it('credentials are not sent to another port, to a URL with userinfo, or with a query parameter of the caller', async () => {
    const before = received.length;
    await call(`${other.url}/landed`);
    expect(received.slice(before).map(({ headers }) => 'authorization' in headers || 'x-api-key' in headers)).toEqual([false]);
    const requests = api.requests.length;
    expect((await call(`${api.url.replace('://', '://user:pass@')}/plain`)).code).toBe('invalid-url');
    expect((await call(`${api.url}/plain?key=mine`)).code).toBe('invalid-header');
    expect(api.requests).toHaveLength(requests);
  });
});
