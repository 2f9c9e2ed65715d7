import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closedNames,
  coreTricks,
  everyUrl,
  literalTricks,
  nameTricks,
  parserTricks,
  publicAddresses,
  publicNames,
  publicOrigins,
  referenceTricks,
  zone,
} from '../../helpers/attacks/tricks.js';
import { breachesOf, byRedirect, redirect, type Tried, tryAll as tryEach } from '../../helpers/attacks/ways.js';
import type { InsideCall, IssuerAnswer } from '../../helpers/processes/inside-namespace.js';
import { type Namespace, openNamespace } from '../../helpers/processes/namespace.js';
import { type Authorities, createAuthorities } from '../../helpers/servers/certificates.js';

const [publicIpv4 = '', publicIpv6 = ''] = publicAddresses;
const rebinding = Object.fromEntries(
  ['issuer', 'token', 'device'].map((name) => [`rebind-${name}.test`, [[publicIpv4], ['10.1.2.3'], ['169.254.169.254']]]),
);

let authorities: Authorities;
let inside: Namespace;
beforeAll(async () => {
  authorities = createAuthorities();
  const altNames = [...publicNames.map((name) => `DNS:${name}`), `IP:${publicIpv4}`, `IP:${publicIpv6}`].join();
  inside = await openNamespace({ ...zone, ...rebinding }, authorities.issue('server', { names: altNames }));
});
afterAll(async () => {
  await inside.close();
  authorities.remove();
});

const tryAll = (calls: readonly InsideCall[]) => tryEach(inside, calls);

type Auth = NonNullable<NonNullable<InsideCall['definition']>['auth']>;
type OAuth = Extract<Auth, { type: 'oauth2' }>;

const client = { type: 'oauth2', grant: 'client-credentials', clientId: 'me', clientSecret: 'a-secret-of-the-client' } as const;
const person = { type: 'oauth2', grant: 'device-code', clientId: 'me' } as const;

/** A call that needs a token first. */
function withAuth(auth: OAuth, more: Partial<InsideCall> = {}): InsideCall {
  const definition = { baseUrl: 'http://api.test/v1', retry: { attempts: 1 }, auth, ...more.definition };
  return { target: 'x', login: auth.grant === 'device-code', ...more, definition };
}

/** Tokens from an issuer that says this of itself. */
const byIssuer = (auth: typeof client | typeof person, answer: IssuerAnswer, more: Partial<InsideCall> = {}) =>
  withAuth({ ...auth, issuer: 'http://api.test/issuer' }, { ...more, issuer: answer });
const naming = (token: string, device = 'http://api.test/device', more: object = {}): IssuerAnswer => ({
  metadata: { token_endpoint: token, device_authorization_endpoint: device, ...more },
});
const token = 'http://api.test/token';

/** Whatever metadata may name beside what is used. */
const others = (url: string) =>
  Object.fromEntries(
    [
      'jwks_uri',
      'authorization_endpoint',
      'introspection_endpoint',
      'revocation_endpoint',
      'registration_endpoint',
      'userinfo_endpoint',
    ].map((name) => [name, url]),
  );

const refused = ['login-required', 'token-unavailable'];
/** No connection but to public addresses, and no call without a token. */
function expectRefused(tried: readonly Tried[]): void {
  expect(breachesOf(tried)).toEqual([]);
  expect(tried.filter(({ outcome }) => !refused.includes(outcome.code ?? ''))).toEqual([]);
}
/** The issuer was asked each time, and what it said was not followed. */
function expectAskedAndRefused(tried: readonly Tried[]): void {
  expectRefused(tried);
  expect(tried.filter(({ seen }) => seen.connections.length === 0)).toEqual([]);
}
/** Each was refused for its address, and not for want of an answer. */
function expectBlocked(tried: readonly Tried[]): void {
  expectRefused(tried);
  expect(tried.filter(({ outcome }) => outcome.message?.includes('address-blocked') !== true)).toEqual([]);
}

describe('no connection leads to a closed address', { timeout: 60_000 }, () => {
  it('from an endpoint whose name the configuration has, but whose address others choose', async () => {
    const origins = closedNames.map((name, n) => [`http://${name}`, `https://${name}`, `http://${name}:8080`][n % 3] ?? '');
    const tried = await tryAll(
      origins.flatMap((origin, n) =>
        n % 2 === 0
          ? [
              withAuth({ ...client, tokenEndpoint: `${origin}/token` }),
              withAuth({ ...person, tokenEndpoint: token, deviceAuthorizationEndpoint: `${origin}/device` }),
            ]
          : [
              withAuth({ ...client, issuer: origin }),
              withAuth({ ...person, tokenEndpoint: `${origin}/token`, deviceAuthorizationEndpoint: 'http://api.test/device' }),
            ],
      ),
    );
    expectBlocked(tried);
    for (const { outcome, seen } of tried) expect(seen.questions.length, outcome.message).toBeGreaterThanOrEqual(2);
  });

  it('from the metadata of an issuer, which may name whatever they want', async () => {
    const tokens = await tryAll(everyUrl.map((url) => byIssuer(client, naming(url, url, others(url)))));
    expectAskedAndRefused(tokens);
    expectBlocked(tokens.slice(literalTricks.length, literalTricks.length + nameTricks.length));
    const urls = [...coreTricks, ...parserTricks, ...referenceTricks];
    expectAskedAndRefused(await tryAll(urls.map((url) => byIssuer(person, naming(token, url, others(url))))));
    expectAskedAndRefused(await tryAll(coreTricks.map((url) => byIssuer(person, naming(url)))));
  });

  it('from metadata that name closed addresses in what is not used: nothing fetches those', async () => {
    const calls = coreTricks.map((url) =>
      byIssuer(client, naming(token, undefined, { ...others(url), mtls_endpoint_aliases: { token_endpoint: url } })),
    );
    const tried = await tryAll(calls);
    expect(breachesOf(tried)).toEqual([]);
    expect(tried.filter(({ outcome }) => !outcome.ok)).toEqual([]);
  });

  it('from a redirect of the metadata or of an endpoint', async () => {
    const calls = [...coreTricks, ...parserTricks, ...referenceTricks].flatMap((to, n) => {
      const moved = redirect(byRedirect[n % byRedirect.length] ?? 302, to);
      const ways = [
        byIssuer(client, { location: to }),
        byIssuer(client, naming(moved)),
        byIssuer(person, naming(token, moved)),
        byIssuer(person, naming(moved)),
      ];
      return ways.slice(n % ways.length, (n % ways.length) + 1);
    });
    expectAskedAndRefused(await tryAll(calls));
    expectAskedAndRefused(await tryAll(coreTricks.slice(0, 10).map((to) => withAuth({ ...client, tokenEndpoint: redirect(307, to) }))));
  });

  it('from a name whose answer changes between two requests', async () => {
    const device = {
      tokenEndpoint: 'http://rebind-device.test:8080/token',
      deviceAuthorizationEndpoint: 'http://rebind-device.test/device',
    };
    const rebound = { ...client, tokenEndpoint: 'http://rebind-token.test/token' };
    const [first, ...tried] = await tryAll([
      withAuth(rebound),
      // A client of its own, so that no connection is there already.
      withAuth(rebound, { definition: { name: 'another' } }),
      byIssuer(person, naming('http://rebind-issuer.test:8080/token', 'http://rebind-issuer.test/device')),
      withAuth({ ...person, ...device }),
    ]);
    expect(first?.outcome.ok).toBe(true);
    expectBlocked(tried);
  });

  it('from what a configuration opens for its API: metadata are not the configuration', async () => {
    const network = { allow: ['10.0.0.0/8', 'private.test', '192.168.7.8'], allowLocal: true };
    const hosts = ['10.1.2.3', 'private.test', '192.168.7.8:8080', '127.0.0.1', 'localhost'];
    const calls = hosts.flatMap((host) => [
      byIssuer(client, naming(`http://${host}/token`), { definition: { network } }),
      byIssuer(person, naming(token, `http://${host}/device`), { definition: { network } }),
    ]);
    expectBlocked(await tryAll(calls));
  });
});

describe('what is legitimate is reached', { timeout: 60_000 }, () => {
  it('by http and https, with endpoints that are named or discovered', async () => {
    const tls = { ca: authorities.root };
    const calls = publicOrigins.flatMap((origin, n) => {
      const [tokenEndpoint, deviceAuthorizationEndpoint] = [`${origin}/token`, `${origin}/device`];
      const answer = naming(tokenEndpoint, deviceAuthorizationEndpoint, others(tokenEndpoint));
      const definition = { baseUrl: `${origin}/v1`, tls };
      return n % 4 < 2
        ? [
            withAuth({ ...client, tokenEndpoint }, { definition }),
            withAuth({ ...person, issuer: `${origin}/issuer` }, { definition, issuer: answer }),
          ]
        : [
            withAuth({ ...person, tokenEndpoint, deviceAuthorizationEndpoint }, { definition }),
            withAuth({ ...client, issuer: `${origin}/issuer` }, { definition, issuer: answer }),
          ];
    });
    const tried = await tryAll(calls);
    expect(tried.filter(({ outcome }) => !outcome.ok)).toEqual([]);
    expect(breachesOf(tried)).toEqual([]);
  });

  it('in a private network, by what the configuration names', async () => {
    const definition = { network: { allow: ['private.test'] } };
    const tried = await tryAll([
      withAuth({ ...client, tokenEndpoint: 'http://10.1.2.3:8080/token' }),
      withAuth({ ...client, tokenEndpoint: 'http://private.test/token' }, { definition }),
      withAuth({ ...client, issuer: 'http://private.test/issuer' }, { definition, issuer: naming('http://private.test/token') }),
    ]);
    expect(tried.map(({ outcome }) => outcome)).toMatchObject(tried.map(() => ({ ok: true })));
    for (const { seen } of tried) expect(seen.connections.some(({ address }) => address === '10.1.2.3')).toBe(true);
  });
});
