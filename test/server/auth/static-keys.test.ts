import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonDefaults, scriptsOf } from '../../../src/cli/options/options.js';
import { noConfig } from '../../../src/config/config.js';
import { ownCommand } from '../../../src/runtime/own-command.js';
import { createGate } from '../../../src/server/auth/gate.js';
import { createStaticKeys } from '../../../src/server/auth/static-keys.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { runInProcess, type ServingInProcess, serveInProcess } from '../../helpers/processes/run-in-process.js';
import { makeFolder, recordingLogger } from '../../helpers/skill-folders.js';

const folder = makeFolder({});
const env = { XDG_CONFIG_HOME: folder.path };
const file = join(folder.path, 'api-integration-mcp/keys.json');
afterAll(() => folder.remove());

const keys = (...args: string[]) => runInProcess(['keys', ...args], { env });
const newKey = async (...args: string[]) => (await keys('new', ...args)).stdout.trim();
const idOf = (key: string) => key.split('_')[1] ?? '';

describe('the command keys', () => {
  it('prints a new key once, and stores only its hash, in a file for the user alone', async () => {
    const { code, stdout, stderr } = await keys('new', 'alice');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^aim_[0-9a-z]{8}_[0-9a-f]{64}\n$/) });
    const key = stdout.trim();
    expect(stderr).not.toContain(key);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const listed = await keys('list', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject({ file, keys: [{ id: idOf(key), name: 'alice', scopes: ['call'], expired: false }] });
    const [, , secret = ''] = key.split('_');
    const {
      keys: [stored],
    } = JSON.parse(readFileSync(file, 'utf8'));
    for (const text of [readFileSync(file, 'utf8'), listed.stdout, (await keys('list')).stdout]) expect(text).not.toContain(secret);
    for (const text of [listed.stdout, (await keys('list')).stdout]) expect(text).not.toContain(stored.sha256);
  });

  it('reads the file that the configuration names, relative to it', async () => {
    const config = join(folder.path, 'team.yaml');
    writeFileSync(config, 'server: {auth: {keys: team-keys.json}}\n');
    await runInProcess(['--config', config, 'keys', 'new', 'bob'], { env });
    expect(JSON.parse(readFileSync(join(folder.path, 'team-keys.json'), 'utf8'))).toMatchObject({ keys: [{ name: 'bob' }] });
  });

  it.each<[string, string[]]>([
    ['a key that does not exist', ['revoke', 'nobody']],
    ['a name that two keys have', ['revoke', 'twin']],
    ['a name with a line break', ['new', 'a\nb']],
    ['an expiry that is not a number of days', ['new', 'x', '--expires', '1 week']],
    ['a scope that does not exist', ['new', 'x', '--scope', 'root']],
    ['an API name that no configuration can contain', ['new', 'x', '--api', 'Git Hub']],
    ['a skill name that no skill can have', ['new', 'x', '--skill', 'My Skill']],
    ['a file that is not a key file', ['list', '--file', join(folder.path, 'team.yaml')]],
  ])('exits with 2 for %s', async (_what, args) => {
    if (args.includes('twin')) await Promise.all([newKey('twin'), newKey('twin')]);
    const { code, stdout } = await keys(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('a server with static keys', () => {
  let server: ServingInProcess;
  let key: string;
  let reader: string;
  let limited: string;

  beforeAll(async () => {
    [key, reader] = [await newKey('agent'), await newKey('viewer', '--scope', 'read', '--expires', 'never')];
    limited = await newKey('ci', '--api', 'site');
    const apis = { site: { baseUrl: 'https://site.example' }, other: { baseUrl: 'https://other.example' } };
    const config = join(folder.path, 'two-apis.json');
    writeFileSync(config, JSON.stringify({ apis }));
    server = await serveInProcess(['--config', config, '--keys'], { env });
  });
  afterAll(() => server.stop());

  /** Sends a message with these headers; repeated names are sent as several lines. */
  function send(headers: Readonly<Record<string, string | string[]>>, message: unknown = listTools(), path = ''): Promise<Received> {
    return new Promise((resolve, reject) => {
      const body = JSON.stringify(message);
      const sent = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
      const request = httpRequest(`${server.url}${path}`, { method: 'POST', headers: sent }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, challenge: response.headers['www-authenticate'], text }));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('serves a request with a key', async () => {
    expect(await send(bearer(key))).toMatchObject({ status: 200, text: expect.stringContaining('call-api') });
    expect(await send({ authorization: `bEARER  ${key}` })).toMatchObject({ status: 200 });
  });

  it.each<[string, Record<string, string>]>([
    ['no header', {}],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['the key under another name', { 'x-api-key': 'aim_00000000_0' }],
  ])('responds 401 without an error code to %s', async (_what, headers) => {
    expect(await send(headers)).toMatchObject({ status: 401, challenge: 'Bearer realm="api-integration-mcp"' });
  });

  it.each<[string, (valid: string) => string]>([
    ['an unknown id', () => `aim_00000000_${'0'.repeat(64)}`],
    ['a wrong secret', (valid) => `${valid.slice(0, -1)}${valid.endsWith('0') ? '1' : '0'}`],
    ['a secret of another length', (valid) => valid.slice(0, -1)],
    ['a placeholder', () => 'undefined'],
    ['a JWT', () => 'eyJhbGciOiJub25lIn0.e30.'],
  ])('responds 401 with one text to %s', async (_what, token) => {
    const text = expect.stringContaining('The token is not valid, or has expired.');
    expect(await send(bearer(token(key)))).toEqual({ status: 401, challenge: expect.stringContaining('error="invalid_token"'), text });
  });

  it.each<[string, (valid: string) => Record<string, string | string[]>, string?]>([
    ['two headers', (valid) => ({ authorization: [`Bearer ${valid}`, `Bearer ${valid}`] })],
    ['two tokens in one header', (valid) => bearer(`${valid}, Bearer ${valid}`)],
    ['an empty token', () => ({ authorization: 'Bearer' })],
    ['a token with a space', () => bearer('a b')],
    ['a token with other characters', () => bearer('a"b')],
    ['a token in the URL', (valid) => bearer(valid), '?access_token=x'],
  ])('responds 400 to %s', async (_what, headers, path = '') => {
    expect(await send(headers(key), listTools(), path)).toMatchObject({
      status: 400,
      challenge: expect.stringContaining('error="invalid_request"'),
    });
  });

  it.each<[string, unknown]>([
    ['list-apis', call('list-apis')],
    ['read-response', call('read-response', { id: 'x' })],
    ['resources', { jsonrpc: '2.0', id: 1, method: 'resources/list', params: {} }],
  ])('lets a key of scope read use %s', async (_what, message) => {
    expect(await send(bearer(reader), message)).toMatchObject({ status: 200 });
  });

  it.each<[string, unknown]>([
    ['call-api', call('call-api', { url: 'https://example.com' })],
    ['test-endpoint', call('test-endpoint', { url: 'https://example.com' })],
    ['a tool that may be a script', call('acme-script')],
    ['a batch that contains a call', [listTools(), call('call-api', { url: 'https://example.com' })]],
  ])('responds 403 with all scopes to a key of scope read for %s', async (_what, message) => {
    const challenge = 'Bearer error="insufficient_scope", error_description="The request requires more scopes.", scope="read call"';
    expect(await send(bearer(reader), message)).toMatchObject({ status: 403, challenge });
  });

  it.each([
    'text/plain',
    'application/json, text/plain',
    'text/plain, application/json',
    'application/jsonp',
    'application/x-json',
    'multipart/mixed; type=application/json',
    '',
  ])('serves no call of a key of scope read that it does not read as JSON: %j', async (type) => {
    const { status, text } = await send({ ...bearer(reader), 'content-type': type }, call('call-api', { url: 'https://site.example/' }));
    expect({ status, isServed: text.includes('requestId') }).toEqual({ status: expect.any(Number), isServed: false });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('shows a key of one API only that API', async () => {
    const { text } = await send(bearer(limited), call('list-apis'));
    expect([text.includes('site.example'), text.includes('other.example')]).toEqual([true, false]);
    const refused = await send(bearer(limited), call('call-api', { url: 'https://other.example/' }));
    expect(refused.text).toContain('host-not-allowed');
  });

  it('serves no metadata, because there is not an authorization server', async () => {
    expect((await fetch(new URL('/.well-known/oauth-protected-resource', server.url))).status).toBe(404);
  });
});

const listTools = () => ({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });

function call(name: string, args: object = {}) {
  return { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } };
}

interface Received {
  readonly status: number;
  readonly challenge: string | undefined;
  readonly text: string;
}

describe('static keys', () => {
  const path = join(folder.path, 'watched.json');
  const clock = createFakeClock(Date.now());
  const logger = recordingLogger();
  const at = ['--file', path];

  it('rejects a key that was accepted before, after it is revoked, and shows a file that cannot be read', async () => {
    const key = await newKey('subscriber', ...at);
    const silent = recordingLogger();
    const gate = createGate({ keys: createStaticKeys(path, { clock, logger: silent }), clock, logger: silent });
    const headers = { authorization: `Bearer ${key}` };
    const decision = await gate.authenticate({ headers, rawHeaders: Object.entries(headers).flat(), url: '/mcp', socket: {} }, '/mcp');
    if (!decision.ok) throw new Error('refused');
    expect([await decision.isCurrent(), gate.states()]).toEqual([true, { keys: 'ready' }]);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, '{');
    clock.advance(1000);
    expect([await decision.isCurrent(), gate.states()]).toEqual([false, { keys: 'unreadable' }]);
    writeFileSync(path, text);
    clock.advance(1000);
    expect([await decision.isCurrent(), gate.states()]).toEqual([true, { keys: 'ready' }]);
    expect((await keys('revoke', idOf(key), ...at)).code).toBe(0);
    clock.advance(1000);
    expect(await decision.isCurrent()).toBe(false);
    rmSync(path);
  });

  it('refuses a key within a second after it is revoked, expired or unreadable, without a restart', async () => {
    const [first, second] = [
      await newKey('first', ...at, '--api', 'github', '--skill', 'backup'),
      await newKey('second', ...at, '--expires', '1d'),
    ];
    const known = createStaticKeys(path, { clock, logger });
    const kindOf = async (key: string) => (await known.verify(key)).kind;
    expect(await known.verify(first)).toEqual({
      kind: 'verified',
      caller: { id: `key:${idOf(first)}`, name: 'first', scopes: ['call'], apis: ['github'], skills: ['backup'] },
    });
    expect((await keys('revoke', idOf(first), ...at)).code).toBe(0);
    clock.advance(999);
    expect(await kindOf(first)).toBe('verified');
    clock.advance(1);
    expect([await kindOf(first), await kindOf(second)]).toEqual(['refused', 'verified']);
    const text = readFileSync(path, 'utf8');
    const states = [
      () => writeFileSync(path, '{"version": 1, "keys": ['),
      () => rmSync(path),
      () => writeFileSync(path, text.replace('"version": 1', '"version": 2')),
    ];
    for (const change of states) {
      change();
      clock.advance(1000);
      expect(await kindOf(second)).toBe('unavailable');
    }
    writeFileSync(path, text, { mode: 0o600 });
    clock.advance(1000);
    expect(await kindOf(second)).toBe('verified');
    clock.advance(24 * 3600 * 1000);
    expect(await known.verify(second)).toEqual({ kind: 'refused', reason: expect.stringContaining('has expired') });
    expect(logger.lines.filter(({ message }) => message.includes('static keys are refused'))).toHaveLength(3);
    expect(logger.lines.some(({ message }) => message.startsWith('the key file is not valid JSON;'))).toBe(true);
  });
});

describe('serve --http', () => {
  const serve = (...args: string[]) => runInProcess(['serve', ...args], { env });

  it('refuses an address beyond loopback without authentication, with the commands to run', async () => {
    for (const host of ['0.0.0.0', '[::]', '192.0.2.1', 'tools.internal']) {
      const { code, stderr } = await serve('--http', `${host}:3333`);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining(`  ${ownCommand(`serve --http ${host}:3333 --keys`)}\n`),
      });
    }
  });

  it('accepts one with authentication, and lets nobody in without a key', async () => {
    const server = await serveInProcess(['--keys'], { env, address: '0.0.0.0:0' });
    const { status } = await fetch(server.url.replace('0.0.0.0', '127.0.0.1'), { method: 'POST', body: '{}' });
    expect(status).toBe(401);
    expect(await server.stop()).toBe(0);
  });

  it('requires a sandbox for scripts if callers share the server, unless the operator chose otherwise', () => {
    const modeOf = (sandbox: 'auto' | 'off', isShared: boolean) =>
      scriptsOf({ ...commonDefaults, sandbox }, { scripts: noConfig.scripts }, isShared).sandbox;
    expect([modeOf('auto', true), modeOf('off', true), modeOf('auto', false)]).toEqual(['required', 'off', 'auto']);
  });

  it('exits with 2 if keys are required over stdio, where nobody can send one', async () => {
    expect(await serve('--keys')).toMatchObject({ code: 2, stderr: expect.stringContaining('--keys requires --http') });
  });

  it('exits with 2 if the key file does not exist, or if others can add keys to it', async () => {
    expect(await serve('--http', '0', '--keys', join(folder.path, 'none.json'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(ownCommand('keys new NAME')),
    });
    const open = join(folder.path, 'open.json');
    await newKey('x', '--file', open);
    for (const mode of [0o666, 0o620, 0o602]) {
      chmodSync(open, mode);
      expect(await serve('--http', '0', '--keys', open)).toMatchObject({ code: 2, stderr: expect.stringContaining('chmod go-w') });
    }
    chmodSync(open, 0o644);
    expect((await keys('list', '--file', open)).code).toBe(0);
  });
});
