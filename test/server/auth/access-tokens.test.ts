import { createHmac } from 'node:crypto';
import { exportJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGate } from '../../../src/app/open-gate.js';
import { serverOptions } from '../../../src/config/server-options.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import {
  callerOrStatus,
  check,
  encode,
  jwkOf,
  keys,
  type OpenedGate,
  requestWith,
  resource,
  startTokenIssuer,
  type TokenIssuer,
  type TokenOptions,
} from '../../helpers/servers/token-issuer.js';
import { recordingLogger } from '../../helpers/skill-folders.js';

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.close());

describe('access tokens', () => {
  let opened: OpenedGate;
  beforeAll(async () => {
    opened = await issuer.open();
  });
  afterAll(() => opened.gate.close());

  const valid = { id: () => `${issuer.url} user-1` };

  it('takes the identity from issuer and subject, and removes the token from the request', async () => {
    const request = requestWith(await issuer.sign(opened));
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
    ['its issuer with a slash at the end', { claims: { iss: 'SLASH' } }],
    ['an expiry with a fraction', { claims: { exp: Math.floor(Date.now() / 1000) + 60.5 } }],
    ['another authorized party', { claims: { azp: 'other-client', client_id: 'other-client' } }],
    ['scopes as a list in scope', { claims: { scope: ['read', 'call'] } }],
    ['scopes as a list in scp', { claims: { scope: undefined, scp: ['read', 'call'] } }],
  ])('accepts a token with %s', async (_what, { claims = {}, ...others }) => {
    const own = { ...claims, ...(claims.iss === 'SLASH' && { iss: `${issuer.url}/` }) };
    expect(await callerOrStatus(opened, await issuer.sign(opened, { ...others, claims: own }))).toMatchObject({
      id: valid.id(),
      scopes: expect.arrayContaining(['call']),
    });
  });

  const past = () => Math.floor(Date.now() / 1000) - 3600;
  it.each<[string, () => Promise<string> | string]>([
    ['a signature of another key', () => issuer.sign(opened, { key: keys.foreign.privateKey })],
    ['another audience', () => issuer.sign(opened, { claims: { aud: 'https://other.example/mcp' } })],
    ['no audience', () => issuer.sign(opened, { claims: { aud: undefined } })],
    ['an audience that contains the right one', () => issuer.sign(opened, { claims: { aud: `${resource}/v2` } })],
    ['another issuer', () => issuer.sign(opened, { claims: { iss: 'https://evil.example' } })],
    ['an expiry in the past', () => issuer.sign(opened, { claims: { exp: past() } })],
    ['no expiry', () => issuer.sign(opened, { claims: { exp: undefined } })],
    ['a start in the future', () => issuer.sign(opened, { claims: { nbf: past() + 7200 } })],
    ['an expiry that is text', () => issuer.sign(opened, { claims: { exp: '9999999999' } })],
    ['a negative expiry', () => issuer.sign(opened, { claims: { exp: -1 } })],
    ['a start that is text', () => issuer.sign(opened, { claims: { nbf: '0' } })],
    ['an audience that is an object', () => issuer.sign(opened, { claims: { aud: { [resource]: true } } })],
    ['a subject of 256 characters', () => issuer.sign(opened, { claims: { sub: 'x'.repeat(256) } })],
    ['a key id that is a path', () => issuer.sign(opened, { key: keys.foreign.privateKey, header: { kid: '../../etc/passwd' } })],
    ['a key id that is a number', () => issuer.sign(opened, { key: keys.foreign.privateKey, header: { kid: 1 } })],
    ['a URL of keys in its header', () => issuer.sign(opened, { key: keys.foreign.privateKey, header: { kid: 'x', jku: issuer.url } })],
    ['an algorithm that is not configured', () => issuer.sign(opened, { header: { alg: 'RS512' } })],
    ['no subject', () => issuer.sign(opened, { claims: { sub: undefined } })],
    ['an empty subject', () => issuer.sign(opened, { claims: { sub: '' } })],
    ['a subject that is not text', () => issuer.sign(opened, { claims: JSON.parse('{"sub":{"id":1}}') })],
    ['a key of the client that cannot be checked', () => issuer.sign(opened, { claims: { cnf: { jkt: 'x' } } })],
    ['the type of a logout token', () => issuer.sign(opened, { header: { typ: 'logout+jwt' } })],
    ['an unknown critical header', () => `${encode({ alg: 'RS256', kid: 'one', crit: ['x'], x: 1 })}.${encode({ iss: issuer.url })}.AA`],
    ['no algorithm', () => `${encode({ alg: 'none' })}.${encode({ iss: issuer.url, aud: resource, sub: 'u', exp: 9e9 })}.`],
    ['an unknown key id', () => issuer.sign(opened, { header: { kid: 'two' } })],
    [
      'a MAC with the public key',
      async () => {
        const head = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })}.${encode({ iss: issuer.url, aud: resource, sub: 'u', scope: 'admin', exp: 9e9 })}`;
        const secret = keys.own.publicKey.export({ type: 'spki', format: 'pem' });
        return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
      },
    ],
    [
      'a key in its own header',
      async () =>
        issuer.sign(opened, { key: keys.foreign.privateKey, header: { kid: undefined, jwk: await exportJWK(keys.foreign.publicKey) } }),
    ],
    [
      'changed claims',
      async () => {
        const [head, , signature] = (await issuer.sign(opened)).split('.');
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

  it.each<[string, unknown]>([
    ['other scopes, as in an ID token', 'openid callback readonly'],
    ['an empty scope', ''],
    ['nested scopes', [['call'], { scope: 'call' }]],
    ['scopes as an object', { call: true }],
    ['no scope', undefined],
  ])('allows nothing to a token with %s', async (_what, scope) => {
    const decision = await check(opened, await issuer.sign(opened, { claims: { scope } }));
    if (!decision.ok) throw new Error('refused');
    expect(opened.gate.refuse(decision, 'read', '/mcp')).toMatchObject({ status: 403 });
  });

  it('refuses an expired token before it asks for scopes that the token lacks', async () => {
    const token = await issuer.sign(opened, { claims: { scope: '', exp: past() } });
    expect(await callerOrStatus(opened, token)).toBe(401);
  });

  it('rejects a token that was accepted before, after it has expired', async () => {
    const own = await issuer.open();
    const decision = await check(own, await issuer.sign(own, { claims: { exp: Math.floor(own.clock.now() / 1000) + 60 } }));
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
    const token = await issuer.sign(opened, { claims: { iss: 'https://evil.example/\n{"level":60}' } });
    await check(opened, token);
    const logged = JSON.stringify(opened.lines);
    expect(opened.lines.at(-1)?.fields).toMatchObject({ reason: expect.stringContaining('is not configured') });
    expect(token.split('.').filter((part) => logged.includes(part))).toEqual([]);
  });
});

describe('scope names of an issuer', () => {
  it('replace the own ones in challenges, and match without the prefix that Entra omits', async () => {
    const opened = await issuer.open({ scopes: { read: 'api://tools/mcp.read', call: 'api://tools/mcp.call' }, audience: ['6f1c'] });
    const token = await issuer.sign(opened, { claims: { aud: '6f1c', scope: undefined, scp: 'mcp.read profile' } });
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

it('does not find an empty scope in two spaces, although the name of a scope ends with a slash', async () => {
  const opened = await issuer.open({ scopes: { admin: 'https://tools.example/' } });
  expect(await callerOrStatus(opened, await issuer.sign(opened, { claims: { scope: 'read  profile ' } }))).toMatchObject({
    scopes: ['read'],
  });
  await opened.gate.close();
});

describe('several issuers', () => {
  it('lists all of them in the metadata, and accepts from each only its own users', async () => {
    const other = `${issuer.url}/b`;
    const opened = await issuer.open({}, { allowLocal: true }, [
      { issuer: other, jwksUri: `${other}/keys`, scopes: { call: 'tools:call' } },
    ]);
    issuer.serve.metadata = (url) => ({ '/b/keys': { keys: [rotatedJwk] } })[url] ?? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    const rotatedJwk = await jwkOf(keys.rotated, { kid: 'one' });
    const claims = { iss: other, scope: 'tools:call' };
    expect(await callerOrStatus(opened, await issuer.sign(opened, { claims, key: keys.rotated.privateKey }))).toEqual({
      id: `${other} user-1`,
      scopes: ['call'],
    });
    expect(await callerOrStatus(opened, await issuer.sign(opened))).toEqual({ id: `${issuer.url} user-1`, scopes: ['call'] });
    expect(await callerOrStatus(opened, await issuer.sign(opened, { claims }))).toBe(401);
    expect(await callerOrStatus(opened, await issuer.sign(opened, { key: keys.rotated.privateKey }))).toBe(401);
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
