// needs: openssl, namespaces
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blockedNames,
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
import { breachesOf, byRedirect, type CallRecord, redirect, makeCalls as tryEach } from '../../helpers/attacks/ways.js';
import type { InsideCall, IssuerResponse } from '../../helpers/processes/inside-namespace.js';
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

const makeCalls = (calls: readonly InsideCall[]) => tryEach(inside, calls);

type Auth = NonNullable<NonNullable<InsideCall['definition']>['auth']>;
type OAuth = Extract<Auth, { type: 'oauth2' }>;

const client = { type: 'oauth2', grant: 'client-credentials', clientId: 'me', clientSecret: 'a-secret-of-the-client' } as const;
const deviceClient = { type: 'oauth2', grant: 'device-code', clientId: 'me' } as const;

/** Describes a call that requires a token. */
function withAuth(auth: OAuth, more: Partial<InsideCall> = {}): InsideCall {
  const definition = { baseUrl: 'http://api.test/v1', retry: { attempts: 1 }, auth, ...more.definition };
  return { target: 'x', login: auth.grant === 'device-code', ...more, definition };
}

/** Describes a call whose token endpoints come from the metadata of an issuer. */
const byIssuer = (auth: typeof client | typeof deviceClient, response: IssuerResponse, more: Partial<InsideCall> = {}) =>
  withAuth({ ...auth, issuer: 'http://api.test/issuer' }, { ...more, issuer: response });
const metadata = (token: string, device = 'http://api.test/device', more: object = {}): IssuerResponse => ({
  metadata: { token_endpoint: token, device_authorization_endpoint: device, ...more },
});
const token = 'http://api.test/token';

/** Metadata with every endpoint that this project does not use. */
const unusedEndpoints = (url: string) =>
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

const tokenErrors = ['login-required', 'token-unavailable'];
/** Expects connections only to public addresses, and no call without a token. */
function expectRejected(records: readonly CallRecord[]): void {
  expect(breachesOf(records)).toEqual([]);
  expect(records.filter(({ outcome }) => !tokenErrors.includes(outcome.code ?? ''))).toEqual([]);
}
/** Expects that the issuer was requested each time and that its metadata was rejected. */
function expectRequestedAndRejected(records: readonly CallRecord[]): void {
  expectRejected(records);
  expect(records.filter(({ traffic }) => traffic.connections.length === 0)).toEqual([]);
}
/** Expects that each call failed because of a blocked address. */
function expectBlocked(records: readonly CallRecord[]): void {
  expectRejected(records);
  expect(records.filter(({ outcome }) => outcome.message?.includes('address-blocked') !== true)).toEqual([]);
}

describe('OAuth in a network namespace', { timeout: 60_000 }, () => {
  it('makes no connection to a configured endpoint whose host name resolves to a non-public address', async () => {
    const origins = blockedNames.map((name, n) => [`http://${name}`, `https://${name}`, `http://${name}:8080`][n % 3] ?? '');
    const records = await makeCalls(
      origins.flatMap((origin, n) =>
        n % 2 === 0
          ? [
              withAuth({ ...client, tokenEndpoint: `${origin}/token` }),
              withAuth({ ...deviceClient, tokenEndpoint: token, deviceAuthorizationEndpoint: `${origin}/device` }),
            ]
          : [
              withAuth({ ...client, issuer: origin }),
              withAuth({ ...deviceClient, tokenEndpoint: `${origin}/token`, deviceAuthorizationEndpoint: 'http://api.test/device' }),
            ],
      ),
    );
    expectBlocked(records);
    for (const { outcome, traffic } of records) expect(traffic.questions.length, outcome.message).toBeGreaterThanOrEqual(2);
  });

  it('makes no connection to a non-public address for any endpoint in the metadata of an issuer', async () => {
    const tokens = await makeCalls(everyUrl.map((url) => byIssuer(client, metadata(url, url, unusedEndpoints(url)))));
    expectRequestedAndRejected(tokens);
    expectBlocked(tokens.slice(literalTricks.length, literalTricks.length + nameTricks.length));
    const urls = [...coreTricks, ...parserTricks, ...referenceTricks];
    expectRequestedAndRejected(await makeCalls(urls.map((url) => byIssuer(deviceClient, metadata(token, url, unusedEndpoints(url))))));
    expectRequestedAndRejected(await makeCalls(coreTricks.map((url) => byIssuer(deviceClient, metadata(url)))));
  });

  it('does not fetch unused endpoints in the metadata of an issuer', async () => {
    const calls = coreTricks.map((url) =>
      byIssuer(client, metadata(token, undefined, { ...unusedEndpoints(url), mtls_endpoint_aliases: { token_endpoint: url } })),
    );
    const records = await makeCalls(calls);
    expect(breachesOf(records)).toEqual([]);
    expect(records.filter(({ outcome }) => !outcome.ok)).toEqual([]);
  });

  it('makes no connection to a non-public address for any redirect of the metadata or of an endpoint', async () => {
    const calls = [...coreTricks, ...parserTricks, ...referenceTricks].flatMap((to, n) => {
      const moved = redirect(byRedirect[n % byRedirect.length] ?? 302, to);
      const ways = [
        byIssuer(client, { location: to }),
        byIssuer(client, metadata(moved)),
        byIssuer(deviceClient, metadata(token, moved)),
        byIssuer(deviceClient, metadata(moved)),
      ];
      return ways.slice(n % ways.length, (n % ways.length) + 1);
    });
    expectRequestedAndRejected(await makeCalls(calls));
    expectRequestedAndRejected(
      await makeCalls(coreTricks.slice(0, 10).map((to) => withAuth({ ...client, tokenEndpoint: redirect(307, to) }))),
    );
  });

  it('makes no connection to a non-public address if DNS returns one for the second request', async () => {
    const device = {
      tokenEndpoint: 'http://rebind-device.test:8080/token',
      deviceAuthorizationEndpoint: 'http://rebind-device.test/device',
    };
    const rebound = { ...client, tokenEndpoint: 'http://rebind-token.test/token' };
    const [first, ...records] = await makeCalls([
      withAuth(rebound),
      // A separate API client, so that no connection is reused.
      withAuth(rebound, { definition: { name: 'another' } }),
      byIssuer(deviceClient, metadata('http://rebind-issuer.test:8080/token', 'http://rebind-issuer.test/device')),
      withAuth({ ...deviceClient, ...device }),
    ]);
    expect(first?.outcome.ok).toBe(true);
    expectBlocked(records);
  });

  it('does not apply the network options of an API to endpoints in the metadata of an issuer', async () => {
    const network = { allow: ['10.0.0.0/8', 'private.test', '192.168.7.8'], allowLocal: true };
    const hosts = ['10.1.2.3', 'private.test', '192.168.7.8:8080', '127.0.0.1', 'localhost'];
    const calls = hosts.flatMap((host) => [
      byIssuer(client, metadata(`http://${host}/token`), { definition: { network } }),
      byIssuer(deviceClient, metadata(token, `http://${host}/device`), { definition: { network } }),
    ]);
    expectBlocked(await makeCalls(calls));
  });
});

describe('allowed OAuth endpoints in a network namespace', { timeout: 60_000 }, () => {
  it('obtains tokens over http and https, from configured and discovered endpoints', async () => {
    const tls = { ca: authorities.root };
    const calls = publicOrigins.flatMap((origin, n) => {
      const [tokenEndpoint, deviceAuthorizationEndpoint] = [`${origin}/token`, `${origin}/device`];
      const response = metadata(tokenEndpoint, deviceAuthorizationEndpoint, unusedEndpoints(tokenEndpoint));
      const definition = { baseUrl: `${origin}/v1`, tls };
      return n % 4 < 2
        ? [
            withAuth({ ...client, tokenEndpoint }, { definition }),
            withAuth({ ...deviceClient, issuer: `${origin}/issuer` }, { definition, issuer: response }),
          ]
        : [
            withAuth({ ...deviceClient, tokenEndpoint, deviceAuthorizationEndpoint }, { definition }),
            withAuth({ ...client, issuer: `${origin}/issuer` }, { definition, issuer: response }),
          ];
    });
    const records = await makeCalls(calls);
    expect(records.filter(({ outcome }) => !outcome.ok)).toEqual([]);
    expect(breachesOf(records)).toEqual([]);
  });

  it('obtains tokens in a private network from endpoints that the configuration allows', async () => {
    const definition = { network: { allow: ['private.test'] } };
    const records = await makeCalls([
      withAuth({ ...client, tokenEndpoint: 'http://10.1.2.3:8080/token' }),
      withAuth({ ...client, tokenEndpoint: 'http://private.test/token' }, { definition }),
      withAuth({ ...client, issuer: 'http://private.test/issuer' }, { definition, issuer: metadata('http://private.test/token') }),
    ]);
    expect(records.map(({ outcome }) => outcome)).toMatchObject(records.map(() => ({ ok: true })));
    for (const { traffic } of records) expect(traffic.connections.some(({ address }) => address === '10.1.2.3')).toBe(true);
  });
});
