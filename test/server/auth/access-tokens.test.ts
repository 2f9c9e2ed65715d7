import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGate } from '../../../src/app/open-gate.js';
import { serverOptions } from '../../../src/config/server-options.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import type { Gate } from '../../../src/server/auth/gate.js';
import { createFakeClock, type FakeClock } from '../../helpers/fake-clock.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { recordingLogger } from '../../helpers/skill-folders.js';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, rotated, foreign] = [rsa(), rsa(), rsa()];
const resource = 'https://tools.example.com/mcp';

/** What the issuer serves; tests change it. */
let jwks: () => Promise<object>;
let metadata: (url: string) => object | undefined;
let status = 200;
let hangs = false;
let issuer: HttpServer;

const jwkOf = async ({ publicKey }: { publicKey: KeyObject }, more: object) => ({ ...(await exportJWK(publicKey)), ...more });

beforeAll(async () => {
  issuer = await startHttpServer(async ({ url }, response) => {
    if (hangs) return;
    const found = url === '/keys' ? await jwks() : metadata(url);
    response.writeHead(found === undefined ? 404 : status, { 'content-type': 'application/json', location: '/elsewhere' });
    response.end(JSON.stringify(found ?? {}));
  });
});
afterAll(() => issuer.close());

interface Opened {
  readonly gate: Gate;
  readonly clock: FakeClock;
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
}

/** Opens a gate for the issuer, which serves one key. */
async function open(options: object = {}, allow: object = { allowLocal: true }, others: readonly object[] = []): Promise<Opened> {
  jwks = async () => ({ keys: [await jwkOf(own, { kid: 'one', use: 'sig' })] });
  metadata = (url) => (url === '/.well-known/openid-configuration' ? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` } : undefined);
  status = 200;
  hangs = false;
  const clock = createFakeClock(Math.floor(Date.now() / 1000) * 1000);
  const logger = recordingLogger();
  const { auth, publicUrl } = serverOptions().parse({
    publicUrl: resource,
    auth: { issuers: [{ issuer: issuer.url, ...options }, ...others], network: allow },
  });
  if (auth === undefined) throw new Error('the options contain no issuer');
  const gate = await openGate({
    ...{ auth, publicUrl, path: '/mcp', env: {}, logger, clock },
    access: { allowLocal: false, allowNetwork: [], allowMethods: [] },
    redactor: createRedactor(),
  });
  return { gate, clock, lines: logger.lines };
}

const headersOf = (token: string) => ({
  headers: { authorization: `Bearer ${token}` },
  rawHeaders: ['Authorization', `Bearer ${token}`],
  url: '/mcp',
  socket: {},
});
const check = ({ gate }: Opened, token: string) => gate.authenticate(headersOf(token), '/mcp');
const statusOf = async (opened: Opened, token: string) => {
  const decision = await check(opened, token);
  return decision.ok ? decision.caller : decision.refusal.status;
};

interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: object;
  readonly key?: KeyObject;
}

function sign({ clock }: Opened, { claims = {}, header = {}, key = own.privateKey }: TokenOptions = {}): Promise<string> {
  const now = Math.floor(clock.now() / 1000);
  const payload = { iss: issuer.url, aud: resource, sub: 'user-1', scope: 'call', iat: now, exp: now + 3600, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'one', ...header }).sign(key);
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('access tokens', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.gate.close());

  const valid = { id: () => `${issuer.url} user-1` };

  it('takes the identity from issuer and subject, and removes the token from the request', async () => {
    const request = headersOf(await sign(opened));
    expect(await opened.gate.authenticate(request, '/mcp')).toMatchObject({ ok: true, caller: { id: valid.id(), scopes: ['call'] } });
    expect(request.headers).toEqual({});
  });

  it.each<[string, TokenOptions]>([
    ['no type', { header: { typ: undefined } }],
    ['the type JWT', { header: { typ: 'JWT' } }],
    ['the full media type', { header: { typ: 'application/at+jwt' } }],
    ['no key id', { header: { kid: undefined } }],
    ['several audiences', { claims: { aud: ['https://other.example', resource] } }],
    ['an audience with a slash at the end', { claims: { aud: `${resource}/` } }],
    ['an expiry within the tolerance of clocks', { claims: { exp: Math.floor(Date.now() / 1000) - 20 } }],
    ['scopes as a list in scp', { claims: { scope: undefined, scp: ['read', 'call'] } }],
  ])('accepts a token with %s', async (_what, options) => {
    expect(await statusOf(opened, await sign(opened, options))).toMatchObject({ id: valid.id(), scopes: expect.arrayContaining(['call']) });
  });

  const past = () => Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, () => Promise<string> | string]>([
    ['a signature of another key', () => sign(opened, { key: foreign.privateKey })],
    ['another audience', () => sign(opened, { claims: { aud: 'https://other.example/mcp' } })],
    ['no audience', () => sign(opened, { claims: { aud: undefined } })],
    ['an audience that contains the right one', () => sign(opened, { claims: { aud: `${resource}/v2` } })],
    ['another issuer', () => sign(opened, { claims: { iss: 'https://evil.example' } })],
    ['an expiry in the past', () => sign(opened, { claims: { exp: past() } })],
    ['no expiry', () => sign(opened, { claims: { exp: undefined } })],
    ['a start in the future', () => sign(opened, { claims: { nbf: past() + 7200 } })],
    ['no subject', () => sign(opened, { claims: { sub: undefined } })],
    ['an empty subject', () => sign(opened, { claims: { sub: '' } })],
    ['a subject that is not text', () => sign(opened, { claims: JSON.parse('{"sub":{"id":1}}') })],
    ['a key of the client that cannot be checked', () => sign(opened, { claims: { cnf: { jkt: 'x' } } })],
    ['the type of a logout token', () => sign(opened, { header: { typ: 'logout+jwt' } })],
    ['an unknown critical header', () => `${encode({ alg: 'RS256', kid: 'one', crit: ['x'], x: 1 })}.${encode({ iss: issuer.url })}.AA`],
    ['no algorithm', () => `${encode({ alg: 'none' })}.${encode({ iss: issuer.url, aud: resource, sub: 'u', exp: 9e9 })}.`],
    ['an unknown key id', () => sign(opened, { header: { kid: 'two' } })],
    [
      'a MAC with the public key',
      async () => {
        const head = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })}.${encode({ iss: issuer.url, aud: resource, sub: 'u', scope: 'admin', exp: 9e9 })}`;
        const secret = own.publicKey.export({ type: 'spki', format: 'pem' });
        return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
      },
    ],
    [
      'a key in its own header',
      async () => sign(opened, { key: foreign.privateKey, header: { kid: undefined, jwk: await exportJWK(foreign.publicKey) } }),
    ],
    [
      'changed claims',
      async () => {
        const [head, , signature] = (await sign(opened)).split('.');
        return `${head}.${encode({ iss: issuer.url, aud: resource, sub: 'root', scope: 'admin', exp: 9e9 })}.${signature}`;
      },
    ],
    ['five parts', () => 'a.b.c.d.e'],
    ['one opaque part', () => 'mF_9.B5f-4.1JqM'.replaceAll('.', '')],
    ['a payload that is not JSON', () => `${encode({ alg: 'RS256' })}.AAAA.AAAA`],
    ['the form of a static key', () => `aim_abcdefgh_${'0'.repeat(64)}`],
  ])('refuses with one text a token with %s', async (_what, token) => {
    const decision = await check(opened, await token());
    const challenge = `Bearer error="invalid_token", error_description="The token is not valid, or has expired.", scope="read call", resource_metadata="https://tools.example.com/.well-known/oauth-protected-resource/mcp"`;
    expect(decision).toEqual({
      ok: false,
      refusal: { status: 401, headers: { 'www-authenticate': challenge }, message: 'The token is not valid, or has expired.' },
    });
  });

  it('allows nothing to a token without a scope', async () => {
    const decision = await check(opened, await sign(opened, { claims: { scope: 'openid callback readonly' } }));
    if (!decision.ok) throw new Error('refused');
    expect(opened.gate.refuse(decision, 'read', '/mcp')).toMatchObject({ status: 403 });
  });

  it('rejects a token that was accepted before, after it has expired', async () => {
    const own = await open();
    const decision = await check(own, await sign(own, { claims: { exp: Math.floor(own.clock.now() / 1000) + 60 } }));
    if (!decision.ok) throw new Error('refused');
    own.clock.advance(89_000);
    expect(await decision.isCurrent()).toBe(true);
    own.clock.advance(1000);
    expect(await decision.isCurrent()).toBe(false);
    await own.gate.close();
  });

  it('requires a public URL, which is the audience of tokens', async () => {
    const auth = serverOptions().parse({ auth: { issuers: [{ issuer: issuer.url }] } }).auth ?? {};
    const access = { allowLocal: false, allowNetwork: [], allowMethods: [] };
    const settings = { auth, publicUrl: undefined, path: '/mcp', env: {}, logger: recordingLogger(), access, redactor: createRedactor() };
    await expect(openGate(settings)).rejects.toThrow(/server\.publicUrl.* or --public-url/);
  });

  it('logs why a token was refused, and no part of it', async () => {
    opened.clock.advance(60_000);
    const token = await sign(opened, { claims: { iss: 'https://evil.example/\n{"level":60}' } });
    await check(opened, token);
    const logged = JSON.stringify(opened.lines);
    expect(opened.lines.at(-1)?.fields).toMatchObject({ reason: expect.stringContaining('is not configured') });
    expect(token.split('.').filter((part) => logged.includes(part))).toEqual([]);
  });
});

describe('scope names of an issuer', () => {
  it('replace the own ones in challenges, and match without the prefix that Entra omits', async () => {
    const opened = await open({ scopes: { read: 'api://tools/mcp.read', call: 'api://tools/mcp.call' }, audience: ['6f1c'] });
    const token = await sign(opened, { claims: { aud: '6f1c', scope: undefined, scp: 'mcp.read profile' } });
    const decision = await check(opened, token);
    if (!decision.ok) throw new Error('refused');
    expect(decision.caller.scopes).toEqual(['read']);
    expect(opened.gate.refuse(decision, 'call', '/mcp')).toMatchObject({
      status: 403,
      headers: {
        'www-authenticate': expect.stringContaining(
          'error="insufficient_scope", error_description="The request requires more scopes.", scope="api://tools/mcp.read api://tools/mcp.call"',
        ),
      },
    });
    await opened.gate.close();
  });
});

describe('several issuers', () => {
  it('lists all of them in the metadata, and accepts from each only its own users', async () => {
    const other = `${issuer.url}/b`;
    const opened = await open({}, { allowLocal: true }, [{ issuer: other, jwksUri: `${other}/keys`, scopes: { call: 'tools:call' } }]);
    metadata = (url) => ({ '/b/keys': { keys: [rotatedJwk] } })[url] ?? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    const rotatedJwk = await jwkOf(rotated, { kid: 'one' });
    const claims = { iss: other, scope: 'tools:call' };
    expect(await statusOf(opened, await sign(opened, { claims, key: rotated.privateKey }))).toEqual({
      id: `${other} user-1`,
      scopes: ['call'],
    });
    expect(await statusOf(opened, await sign(opened))).toEqual({ id: `${issuer.url} user-1`, scopes: ['call'] });
    expect(await statusOf(opened, await sign(opened, { claims }))).toBe(401);
    expect(await statusOf(opened, await sign(opened, { key: rotated.privateKey }))).toBe(401);
    expect(opened.gate.metadataAt('/.well-known/oauth-protected-resource')).toMatchObject({
      authorization_servers: [issuer.url, other],
      scopes_supported: ['read', 'call', 'tools:call'],
    });
    // Which scopes to request depends on the issuer that the client chooses.
    const missing = await opened.gate.authenticate({ headers: {}, rawHeaders: [], url: '/mcp', socket: {} }, '/mcp');
    expect(missing).toMatchObject({ refusal: { headers: { 'www-authenticate': expect.not.stringContaining('scope=') } } });
    await opened.gate.close();
  });
});

describe('keys of an issuer', () => {
  const accepted = { scopes: ['call'] };

  it('fetches them once for concurrent tokens, and again for a new key, at most every 5 s', async () => {
    const opened = await open();
    const before = issuer.requests.length;
    const tokens = await Promise.all([1, 2, 3].map(() => sign(opened)));
    expect(await Promise.all(tokens.map((token) => statusOf(opened, token)))).toMatchObject([accepted, accepted, accepted]);
    const fetched = () => issuer.requests.slice(before).filter(({ url }) => url === '/keys').length;
    expect(fetched()).toBe(1);
    jwks = async () => ({ keys: [await jwkOf(rotated, { kid: 'two' })] });
    const next = await sign(opened, { key: rotated.privateKey, header: { kid: 'two' } });
    expect(await statusOf(opened, next)).toBe(401);
    opened.clock.advance(5000);
    expect(await statusOf(opened, next)).toMatchObject(accepted);
    expect(await statusOf(opened, await sign(opened))).toBe(401);
    const flood = Array.from({ length: 50 }, () => sign(opened, { header: { kid: 'none' } }).then((token) => statusOf(opened, token)));
    expect(new Set(await Promise.all(flood))).toEqual(new Set([401]));
    expect(fetched()).toBe(2);
    await opened.gate.close();
  });

  it('checks a token without a key id with each of them', async () => {
    const opened = await open();
    jwks = async () => ({ keys: [await jwkOf(foreign, { kid: 'a' }), await jwkOf(own, { kid: 'b' })] });
    expect(await statusOf(opened, await sign(opened, { header: { kid: undefined } }))).toMatchObject(accepted);
    expect(await statusOf(opened, await sign(opened, { header: { kid: undefined }, key: rotated.privateKey }))).toBe(401);
    await opened.gate.close();
  });

  it('uses known ones for an hour while the issuer fails, and responds 503 to unknown ones, without a request for each', async () => {
    const opened = await open();
    const known = await sign(opened, { claims: { exp: Math.floor(Date.now() / 1000) + 36_000 } });
    const unknown = await sign(opened, { header: { kid: 'two' }, claims: { exp: Math.floor(Date.now() / 1000) + 36_000 } });
    expect(await statusOf(opened, known)).toMatchObject(accepted);
    const state = () => opened.gate.states();
    expect(state()).toEqual({ issuers: { [issuer.url]: 'ready' } });
    status = 500;
    opened.clock.advance(11 * 60_000);
    const before = issuer.requests.length;
    expect(await statusOf(opened, known)).toMatchObject(accepted);
    // Retries of the failing request wait for the clock.
    const unavailable = statusOf(opened, unknown);
    await opened.clock.pass(5000);
    expect(await unavailable).toBe(503);
    const sent = issuer.requests.length - before;
    expect(await statusOf(opened, unknown)).toBe(503);
    expect(issuer.requests.length - before).toBe(sent);
    for (let n = 0; n < 20; n += 1) expect(await statusOf(opened, known)).toMatchObject(accepted);
    expect(state()).toEqual({ issuers: { [issuer.url]: 'stale' } });
    expect(issuer.requests.length - before).toBeLessThanOrEqual(sent + 2);
    opened.clock.advance(50 * 60_000);
    const late = check(opened, known);
    await opened.clock.pass(5000);
    expect(await late).toMatchObject({ ok: false, refusal: { status: 503, headers: { 'retry-after': '2' } } });
    expect(state()).toEqual({ issuers: { [issuer.url]: 'away' } });
    expect(opened.lines.filter(({ message }) => message.startsWith('cannot fetch the keys'))).toHaveLength(1);
    status = 200;
    opened.clock.advance(2000);
    expect(await statusOf(opened, known)).toMatchObject(accepted);
    expect(opened.lines.at(-1)).toMatchObject({ message: 'the keys of the issuer are available again' });
    expect(state()).toEqual({ issuers: { [issuer.url]: 'ready' } });
    await opened.gate.close();
  });

  it('delays a token with an unknown key by at most 5 s if the issuer hangs, and others not at all', async () => {
    const opened = await open();
    const known = await sign(opened);
    expect(await statusOf(opened, known)).toMatchObject(accepted);
    hangs = true;
    opened.clock.advance(11 * 60_000);
    expect(await statusOf(opened, known)).toMatchObject(accepted);
    const unknown = statusOf(opened, await sign(opened, { header: { kid: 'two' } }));
    await opened.clock.pass(5000);
    expect(await unknown).toBe(503);
    await opened.gate.close();
  });

  it.each<[string, (url: string) => object | undefined]>([
    [
      'RFC 8414',
      (url) =>
        url === '/.well-known/oauth-authorization-server' ? { issuer: `${issuer.url}/`, jwks_uri: `${issuer.url}/keys` } : undefined,
    ],
    [
      'OpenID Connect',
      (url) => (url === '/.well-known/openid-configuration' ? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` } : undefined),
    ],
  ])('finds them in the metadata of %s', async (_what, serve) => {
    const opened = await open();
    metadata = serve;
    expect(await statusOf(opened, await sign(opened))).toMatchObject(accepted);
    await opened.gate.close();
  });

  it.each<[string, () => void, RegExp]>([
    [
      'belongs to another issuer',
      () => (metadata = () => ({ issuer: 'https://other.example', jwks_uri: `${issuer.url}/keys` })),
      /belongs to another issuer/,
    ],
    ['is a redirect', () => (status = 302), /returned 302/],
    ['contains no keys', () => (jwks = async () => ({ error: 'no' })), /invalid document/],
  ])('responds 503 if a document %s', async (_what, change, reason) => {
    const opened = await open();
    change();
    expect(await statusOf(opened, await sign(opened))).toBe(503);
    expect(opened.lines[0]?.fields).toMatchObject({ issuer: issuer.url, reason: expect.stringMatching(reason) });
    await opened.gate.close();
  });

  it('fetches none from a private address that the operator has not allowed', async () => {
    const opened = await open({}, {});
    const before = issuer.connections;
    expect(await statusOf(opened, await sign(opened))).toBe(503);
    expect(opened.lines[0]?.message).toContain('server.auth.network.allow');
    expect(issuer.connections).toBe(before);
    await opened.gate.close();
  });
});
