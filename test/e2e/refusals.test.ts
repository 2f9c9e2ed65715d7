import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type ErrorCode, errorActors } from '../../src/errors.js';
import { executable } from '../helpers/processes/executable.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const refused = 'http://127.0.0.1:9';
const secret = 'wrong-token-4711';
let folder: string;
let upstream: HttpServer;
let other: HttpServer;
let client: McpClient;
/** Placeholders of the table, known when the servers run. */
const places = new Map<string, string>();

beforeAll(async () => {
  const respond = startHttpServer(({ url, headers }, response) => {
    const path = new URL(url, 'http://x').pathname;
    const status = Number(/\/status\/(\d+)/.exec(path)?.[1] ?? 200);
    if (path.endsWith('/loop')) return void response.writeHead(302, { location: url }).end();
    if (path.endsWith('/leave')) return void response.writeHead(302, { location: `${other.url}/status/401` }).end();
    if (path.endsWith('/token'))
      return void response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_client"}');
    if (path.endsWith('/slow')) return;
    if (path.endsWith('/html')) return void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>');
    response.writeHead(status, { 'content-type': 'text/plain' }).end(String(headers.authorization ?? 'none').slice(0, 4));
  });
  [upstream, other] = await Promise.all([respond, startHttpServer((_, response) => response.writeHead(401).end())]);
  folder = await mkdtemp(join(tmpdir(), 'refusals-'));
  const file = join(folder, 'c.yaml');
  places.set('UP', upstream.url).set('OTHER', other.url).set('FILE', file);
  const api = (path: string, rest: string) =>
    `{ baseUrl: ${upstream.url}/${path}, retry: { attempts: 1 }, allow: { methods: [GET, POST] }, ${rest} }`;
  await writeFile(
    file,
    `apis:
  wrong: ${api('wrong', `auth: { type: bearer, token: ${secret} }, headers: { X-Api-Key: ${secret} }`)}
  unset: ${api('unset', 'auth: { type: bearer, token: "${env:REFUSALS_TOKEN}" }')}
  header: ${api('header', 'headers: { X-Api-Key: "${env:REFUSALS_TOKEN}" }')}
  oauth: ${api('oauth', `auth: { type: oauth2, grant: client-credentials, tokenEndpoint: "${upstream.url}/token", clientId: a, clientSecret: b }`)}
  login: ${api('login', `auth: { type: oauth2, grant: device-code, tokenEndpoint: "${upstream.url}/token", deviceAuthorizationEndpoint: "${upstream.url}/device", clientId: a }`)}
  open: ${api('open', 'idempotency: { header: Idempotency-Key }')}
  rules: ${api('rules', 'deny: { methods: [PUT], paths: ["/private/**"] }, approve: { paths: ["/ask"] }').replace('GET, POST', 'GET, POST, PUT')}
  gone: { baseUrl: ${refused}, retry: { attempts: 1 } }
  fuse: ${api('fuse', 'breaker: { failures: 1 }')}
adHoc: { retry: { attempts: 1 }, allow: { methods: [GET] }, deny: { paths: ["/hidden"] } }
`,
  );
  client = await connect('v2 stdio', ['--config', file, '--allow-local'], ['env', `HOME=${folder}`]);
});
afterAll(async () => {
  await client.close();
  await Promise.all([upstream.close(), other.close(), rm(folder, { recursive: true })]);
});

/** Each refusal: the arguments of call-api, the code, and what message and hint must name. */
const refusals: readonly (readonly [args: Record<string, unknown>, code: ErrorCode, ...names: string[]])[] = [
  // The agent corrects its call.
  [{ api: 'open', path: 'UP/open/x', url: 'UP/open/x' }, 'invalid-arguments', 'url', 'api with path'],
  [{ path: 'x' }, 'invalid-arguments', 'api', 'url'],
  [{ url: 'UP', timeout: 3 }, 'invalid-arguments', 'timeout', 'timeoutSeconds'],
  [{ url: '/v1/items' }, 'invalid-url', 'https://api.example.com/v1/items'],
  [{ api: 'open', path: 'https://elsewhere.example/x' }, 'invalid-url', 'UP/open', 'path', 'url, without api'],
  [{ api: 'open', path: 'HTTPS://ELSEWHERE.example/x' }, 'invalid-url', 'absolute URL'],
  [{ api: 'open', path: '../private' }, 'invalid-url', '".."'],
  [{ api: 'open', path: 'x', headers: { host: 'y' } }, 'invalid-header', 'host'],
  [
    { api: 'wrong', path: 'x', headers: { Authorization: 'Bearer x' } },
    'invalid-header',
    'authorization',
    'Remove it',
    'adds the configured',
  ],
  [{ api: 'open', path: 'x', headers: { Authorization: 'Bearer x' } }, 'invalid-header', 'authorization', 'add auth'],
  [{ api: 'open', path: 'x', method: 'GET', body: 'x' }, 'invalid-body', 'GET', 'POST'],
  [{ api: 'opne', path: 'x' }, 'unknown-api', '"opne"', 'wrong, unset, header, oauth, login, open'],
  [{ api: 'open', path: 'x', headers: { 'Cache-Control': 'only-if-cached' } }, 'not-in-cache', 'only-if-cached'],
  [{ api: 'open', path: 'slow', timeoutSeconds: 1 }, 'deadline-exceeded', '1000 ms', 'timeoutSeconds'],
  [{ api: 'open', path: 'loop' }, 'too-many-redirects', 'test-endpoint'],
  [{ api: 'open', path: 'html', view: 'body', responseSchema: { type: 'object' } }, 'invalid-json', 'Read the body as text'],
  // The policy: what it holds for, and which key of the configuration decides.
  [{ url: 'UP', method: 'DELETE' }, 'method-not-allowed', 'DELETE', 'every URL', '--allow-methods DELETE'],
  [{ api: 'open', path: 'x', method: 'DELETE' }, 'method-not-allowed', 'the whole API', 'allow.methods of apis.open'],
  [{ api: 'rules', path: 'x', method: 'PUT' }, 'method-not-allowed', 'remove PUT from deny.methods of apis.rules'],
  [{ api: 'rules', path: 'private/x' }, 'path-not-allowed', 'GET /private/x', 'apis.rules', 'other spellings', 'list-apis'],
  [{ url: 'UP/hidden' }, 'path-not-allowed', '/hidden', 'adHoc'],
  [{ api: 'rules', path: 'ask' }, 'approval-required', 'UP/rules/ask', 'this request', 'approve.paths of apis.rules'],
  [{ url: 'http://10.0.0.1/' }, 'address-blocked', '10.0.0.1', '--allow-network 10.0.0.1', 'network.allow'],
  // Credentials: the entry, and never the value.
  [
    { api: 'unset', path: 'x' },
    'secret-unavailable',
    'apis.unset.auth.token',
    '${env:REFUSALS_TOKEN} is not set',
    'env_vars',
    'add it there to env',
  ],
  [{ api: 'header', path: 'x' }, 'secret-unavailable', 'apis.header.headers.X-Api-Key', '${env:REFUSALS_TOKEN}'],
  [{ api: 'oauth', path: 'x' }, 'token-unavailable', '"oauth"', 'auth.clientId'],
  [{ api: 'login', path: 'x' }, 'login-required', '"login"', `${process.execPath} ${executable} --config FILE login login`],
  [
    { api: 'wrong', path: 'status/401' },
    'unauthorized',
    'apis.wrong.auth (bearer token) and apis.wrong.headers.X-Api-Key',
    'do not resend',
  ],
  [{ api: 'wrong', path: 'status/403' }, 'forbidden', 'apis.wrong.auth (bearer token)', 'API owner'],
  [{ api: 'wrong', path: 'leave' }, 'unauthorized', 'without a credential', 'OTHER is another one'],
  [{ api: 'open', path: 'status/401' }, 'unauthorized', 'without a credential', 'add auth to apis.open'],
  [{ api: 'open', path: 'status/403' }, 'forbidden', 'without a credential', 'apis.open'],
  [{ url: 'UP/x/status/401' }, 'unauthorized', 'without a credential', 'Authorization header'],
  [{ url: 'UP/x/status/401', headers: { 'X-Api-Key': secret } }, 'unauthorized', 'header x-api-key of the caller'],
  // The API and the network.
  [{ api: 'open', path: 'status/404' }, 'not-found', 'Check the path'],
  [{ api: 'open', path: 'status/429' }, 'rate-limited', 'retryAt'],
  [{ api: 'open', path: 'status/422' }, 'client-error', 'Read the body'],
  [{ api: 'open', path: 'status/500' }, 'server-error', 'report it to the user'],
  [{ api: 'open', path: 'status/500', method: 'POST', body: {} }, 'server-error', 'Check with a GET'],
  [{ api: 'open', path: 'status/306' }, 'unexpected-status', 'API owner'],
  [{ api: 'gone', path: 'x' }, 'connection-refused', 'baseUrl'],
  [{ api: 'fuse', path: 'status/500' }, 'server-error', 'Retry later'],
  [{ api: 'fuse', path: 'x' }, 'circuit-open', 'UP', 'retryAt'],
];

const acts: Readonly<Record<Actor, RegExp>> = {
  agent: /(^|[.,:;] |\bor )(Call|Check|Correct|Choose|Do not|Omit|Pass|Put|Read|Remove|Request|Retry|Send|Use)\b/i,
  user: /\buser must\b|\b(ask|tell|to) the user\b/i,
  operator: /\bask the operator\b/i,
  'API owner': /\bthe API owner\b/i,
};

describe('a refusal', () => {
  it('names who must act, what to do, and for what it holds, and shows no secret', async () => {
    for (const [args, code, ...names] of refusals) {
      const fill = (text: string) =>
        [...places].reduce((filled, [name, value]) => filled.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), value), text);
      const filled: Record<string, unknown> = JSON.parse(fill(JSON.stringify(args)));
      const { structuredContent } = await client.callTool('call-api', filled);
      const { error } = structuredContent;
      const text = `${error?.message}\n${error?.hint}`;
      const given = `${JSON.stringify(args)}: ${text}`;
      expect(error?.code, given).toBe(code);
      for (const name of names) expect(text, given).toContain(fill(name));
      const actors = errorActors[code];
      expect(
        actors.some((actor) => acts[actor].test(error?.hint ?? '')),
        `${actors.join(', ')} in ${given}`,
      ).toBe(true);
      expect(JSON.stringify(structuredContent), given).not.toContain(secret);
      expect(text.split(/\s+/).length, given).toBeLessThan(100);
    }
  });
});
