import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIssuerKeys } from '../../../src/server/auth/issuer-keys.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { callerOrStatus, check, jwkOf, keys, startTokenIssuer, type TokenIssuer } from '../../helpers/servers/token-issuer.js';
import { recordingLogger } from '../../helpers/skill-folders.js';

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.close());

it('fetches no keys without TLS that the metadata of an https issuer names, because anyone on the path could replace them', async () => {
  const requested: string[] = [];
  const logger = recordingLogger();
  const found = createIssuerKeys({
    issuer: 'https://issuer.example',
    jwksUri: undefined,
    async fetch(url) {
      requested.push(String(url));
      return Response.json({ issuer: 'https://issuer.example', jwks_uri: 'http://issuer.example/keys', keys: [] });
    },
    clock: createFakeClock(),
    logger,
  });
  await found.warm();
  expect([found.state(), requested.filter((url) => !url.startsWith('https://'))]).toEqual(['away', []]);
  expect(logger.lines[0]?.fields).toMatchObject({ reason: expect.stringContaining('is not an https URL') });
});

describe('keys of an issuer', () => {
  const accepted = { scopes: ['call'] };

  it('fetches them once for concurrent tokens, and again for a new key, at most every 5 s', async () => {
    const opened = await issuer.open();
    const before = issuer.requests.length;
    const tokens = await Promise.all([1, 2, 3].map(() => issuer.sign(opened)));
    expect(await Promise.all(tokens.map((token) => callerOrStatus(opened, token)))).toMatchObject([accepted, accepted, accepted]);
    const fetched = () => issuer.requests.slice(before).filter(({ url }) => url === '/keys').length;
    expect(fetched()).toBe(1);
    issuer.serve.jwks = async () => ({ keys: [await jwkOf(keys.rotated, { kid: 'two' })] });
    const next = await issuer.sign(opened, { key: keys.rotated.privateKey, header: { kid: 'two' } });
    expect(await callerOrStatus(opened, next)).toBe(401);
    opened.clock.advance(5000);
    expect(await callerOrStatus(opened, next)).toMatchObject(accepted);
    expect(await callerOrStatus(opened, await issuer.sign(opened))).toBe(401);
    const flood = Array.from({ length: 50 }, () =>
      issuer.sign(opened, { header: { kid: 'none' } }).then((token) => callerOrStatus(opened, token)),
    );
    expect(new Set(await Promise.all(flood))).toEqual(new Set([401]));
    expect(fetched()).toBe(2);
    await opened.gate.close();
  });

  it('checks a token without a key id with each of them', async () => {
    const opened = await issuer.open();
    issuer.serve.jwks = async () => ({ keys: [await jwkOf(keys.foreign, { kid: 'a' }), await jwkOf(keys.own, { kid: 'b' })] });
    expect(await callerOrStatus(opened, await issuer.sign(opened, { header: { kid: undefined } }))).toMatchObject(accepted);
    expect(await callerOrStatus(opened, await issuer.sign(opened, { header: { kid: undefined }, key: keys.rotated.privateKey }))).toBe(401);
    await opened.gate.close();
  });

  it('fetches them again for a token without a key id that none of them has signed', async () => {
    const opened = await issuer.open();
    const next = await issuer.sign(opened, { header: { kid: undefined }, key: keys.rotated.privateKey });
    const before = issuer.requests.length;
    expect(await callerOrStatus(opened, next)).toBe(401);
    issuer.serve.jwks = async () => ({ keys: [await jwkOf(keys.rotated, {})] });
    opened.clock.advance(5000);
    expect(await callerOrStatus(opened, next)).toMatchObject(accepted);
    const forged = await issuer.sign(opened, { header: { kid: undefined }, key: keys.foreign.privateKey });
    for (let n = 0; n < 20; n += 1) expect(await callerOrStatus(opened, forged)).toBe(401);
    expect(issuer.requests.slice(before).filter(({ url }) => url === '/keys')).toHaveLength(2);
    await opened.gate.close();
  });

  it('accepts each of two keys with one id', async () => {
    const opened = await issuer.open();
    issuer.serve.jwks = async () => ({ keys: [await jwkOf(keys.own, { kid: 'one' }), await jwkOf(keys.rotated, { kid: 'one' })] });
    for (const { privateKey } of [keys.own, keys.rotated])
      expect(await callerOrStatus(opened, await issuer.sign(opened, { key: privateKey }))).toMatchObject(accepted);
    expect(await callerOrStatus(opened, await issuer.sign(opened, { key: keys.foreign.privateKey }))).toBe(401);
    await opened.gate.close();
  });

  it('uses known ones for an hour while the issuer fails, and responds 503 to unknown ones, without a request for each', async () => {
    const opened = await issuer.open();
    const known = await issuer.sign(opened, { claims: { exp: Math.floor(Date.now() / 1000) + 36_000 } });
    const unknown = await issuer.sign(opened, { header: { kid: 'two' }, claims: { exp: Math.floor(Date.now() / 1000) + 36_000 } });
    expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    const state = () => opened.gate.states();
    expect(state()).toEqual({ issuers: { [issuer.url]: 'ready' } });
    issuer.serve.status = 500;
    opened.clock.advance(11 * 60_000);
    const before = issuer.requests.length;
    expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    // Retries of the failing request wait for the clock.
    const unavailable = callerOrStatus(opened, unknown);
    await opened.clock.pass(5000);
    expect(await unavailable).toBe(503);
    const sent = issuer.requests.length - before;
    expect(await callerOrStatus(opened, unknown)).toBe(503);
    expect(issuer.requests.length - before).toBe(sent);
    for (let n = 0; n < 20; n += 1) expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    expect(state()).toEqual({ issuers: { [issuer.url]: 'stale' } });
    expect(issuer.requests.length - before).toBeLessThanOrEqual(sent + 2);
    opened.clock.advance(50 * 60_000);
    const late = check(opened, known);
    await opened.clock.pass(5000);
    expect(await late).toMatchObject({ ok: false, refusal: { status: 503, headers: { 'retry-after': '2' } } });
    expect(state()).toEqual({ issuers: { [issuer.url]: 'away' } });
    expect(opened.lines.filter(({ message }) => message.startsWith('cannot fetch the keys'))).toHaveLength(1);
    issuer.serve.status = 200;
    opened.clock.advance(2000);
    expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    expect(opened.lines.at(-1)).toMatchObject({ message: 'the keys of the issuer are available again' });
    expect(state()).toEqual({ issuers: { [issuer.url]: 'ready' } });
    await opened.gate.close();
  });

  it('delays a token with an unknown key by at most 5 s if the issuer hangs, and others not at all', async () => {
    const opened = await issuer.open();
    const known = await issuer.sign(opened);
    expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    issuer.serve.hangs = true;
    opened.clock.advance(11 * 60_000);
    expect(await callerOrStatus(opened, known)).toMatchObject(accepted);
    const unknown = callerOrStatus(opened, await issuer.sign(opened, { header: { kid: 'two' } }));
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
    const opened = await issuer.open();
    issuer.serve.metadata = serve;
    expect(await callerOrStatus(opened, await issuer.sign(opened))).toMatchObject(accepted);
    await opened.gate.close();
  });

  it.each<[string, () => void, RegExp]>([
    [
      'belongs to another issuer',
      () => (issuer.serve.metadata = () => ({ issuer: 'https://other.example', jwks_uri: `${issuer.url}/keys` })),
      /belongs to another issuer/,
    ],
    ['is a redirect', () => (issuer.serve.status = 302), /returned 302/],
    ['contains no keys', () => (issuer.serve.jwks = async () => ({ error: 'no' })), /invalid document/],
  ])('responds 503 if a document %s', async (_what, change, reason) => {
    const opened = await issuer.open();
    change();
    expect(await callerOrStatus(opened, await issuer.sign(opened))).toBe(503);
    expect(opened.lines[0]?.fields).toMatchObject({ issuer: issuer.url, reason: expect.stringMatching(reason) });
    await opened.gate.close();
  });

  it('fetches none from a private address that the operator has not allowed', async () => {
    const opened = await issuer.open({}, {});
    const before = issuer.connections;
    expect(await callerOrStatus(opened, await issuer.sign(opened))).toBe(503);
    expect(opened.lines[0]?.message).toContain('server.auth.network.allow');
    expect(issuer.connections).toBe(before);
    await opened.gate.close();
  });
});
