// needs: openssl, namespaces
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blockedNames,
  coreTricks,
  everyUrl,
  nameTricks,
  parserTricks,
  publicAddresses,
  publicNames,
  publicOrigins,
  referenceTricks,
  zone,
} from '../../helpers/attacks/tricks.js';
import { away, breachesIn, byRedirect, redirect } from '../../helpers/attacks/ways.js';
import { connect, type McpClient } from '../../helpers/processes/mcp-clients.js';
import { type Namespace, openNamespace } from '../../helpers/processes/namespace.js';
import { type Authorities, createAuthorities } from '../../helpers/servers/certificates.js';

const [publicIpv4 = '', publicIpv6 = ''] = publicAddresses;
const everywhere = [...everyUrl, ...referenceTricks];
/** A selection of every kind, for calls that open connections. */
const kinds = [...coreTricks, ...parserTricks, ...referenceTricks];
const fallbacks = [...blockedNames.map((name) => `http://${name}/`), ...coreTricks.map((to) => `${away(to)}/`)];
const groups = Array.from({ length: Math.ceil(fallbacks.length / 5) }, (_, n) => fallbacks.slice(n * 5, n * 5 + 5));
const privateApis = {
  address: { baseUrl: 'http://10.1.2.3/only' },
  name: { baseUrl: 'http://private.test/only', network: { allow: ['private.test'] } },
  'six-port': { baseUrl: 'http://private6.test:8080', network: { allow: ['private6.test'] } },
  'not-named': { baseUrl: 'http://private6.test' },
};

let folder: string;
let authorities: Authorities;
let inside: Namespace;
let client: McpClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namespace-apis-'));
  authorities = createAuthorities();
  const altNames = [...publicNames.map((name) => `DNS:${name}`), `IP:${publicIpv4}`, `IP:${publicIpv6}`].join();
  inside = await openNamespace(zone, authorities.issue('server', { names: altNames }));
  const off = { breaker: false, rateLimit: false, concurrency: false, cache: false, retry: { attempts: 1 } } as const;
  const named = (prefix: string, urls: readonly string[], api: (url: string) => object) =>
    urls.map((url, n) => [`${prefix}-${n}`, api(url)]);
  const config = {
    defaults: off,
    adHoc: off,
    apis: {
      public: { baseUrl: 'http://api.test/v1' },
      root: { baseUrl: 'http://api.test' },
      ...privateApis,
      ...Object.fromEntries([
        ...groups.map((baseUrls, n) => [`fallback-${n}`, { baseUrl: 'http://api.test/fails', fallback: { baseUrls } }]),
        ...named('origin', publicOrigins, (baseUrl) => ({ baseUrl, tls: { ca: authorities.root } })),
        ...named('spare', publicOrigins.slice(0, 6), (url) => ({
          baseUrl: 'http://api.test/fails',
          fallback: { baseUrls: [url] },
          tls: { ca: authorities.root },
        })),
      ]),
    },
  };
  const file = join(folder, 'config.json');
  await writeFile(file, JSON.stringify(config));
  client = await connect('v2 stdio', ['--config', file], inside.via);
});
afterAll(async () => {
  await client.close();
  await inside.close();
  authorities.remove();
  await rm(folder, { recursive: true });
});

interface CallResult {
  readonly args: Readonly<Record<string, unknown>>;
  readonly code: string | undefined;
  readonly body: unknown;
}

/** Makes the calls in batches of 20 concurrent calls. */
async function callAll(all: readonly Readonly<Record<string, unknown>>[]): Promise<CallResult[]> {
  const results: CallResult[] = [];
  for (let at = 0; at < all.length; at += 20) {
    const batch = all.slice(at, at + 20).map(async (args): Promise<CallResult> => {
      const { structuredContent } = await client.callTool('call-api', args);
      const { error, status, body } = structuredContent;
      return { args, code: error?.code ?? `status ${status}`, body };
    });
    results.push(...(await Promise.all(batch)));
  }
  return results;
}

const codesOf = (results: readonly CallResult[]) => [...new Set(results.map(({ code }) => code))].sort();

describe('configured API in a network namespace', { timeout: 60_000 }, () => {
  it('makes no connection to a non-public address for any path, path parameter or query', async () => {
    await inside.takeTraffic();
    await callAll(everywhere.map((path) => ({ api: 'public', path })));
    await callAll(
      kinds.map((value, n) => {
        const ways = [
          { api: 'public', path: '{value}' },
          { api: 'root', path: '/{value}/x' },
          { api: 'root', path: '//{value}' },
          { url: 'http://{value}/' },
          { url: 'http://api.test{value}' },
        ];
        return { ...ways[n % ways.length], pathParams: { value } };
      }),
    );
    const queried = await callAll(everywhere.slice(0, 40).map((to) => ({ api: 'public', path: 'x', query: { to, url: to, host: to } })));
    expect(codesOf(queried)).toEqual(['status 200']);
    expect(breachesIn(await inside.takeTraffic())).toEqual([]);
  });

  it('makes no connection to a non-public address for any redirect of an API', async () => {
    await inside.takeTraffic();
    const moved = (to: string, n: number) => ({ api: 'root', path: `redirect/${byRedirect[n % byRedirect.length]}`, query: { to } });
    await callAll(kinds.map(moved));
    expect(breachesIn(await inside.takeTraffic())).toEqual([]);
    expect(codesOf(await callAll(nameTricks.map(moved)))).toEqual(['address-blocked']);
    const chained = await callAll(
      coreTricks.map((to, n) => ({ api: 'root', path: 'chain/3', query: { to: redirect(byRedirect[n % 5] ?? 302, to) } })),
    );
    expect(breachesIn(await inside.takeTraffic())).toEqual([]);
    expect(codesOf(chained)).toEqual(['address-blocked', 'redirect-blocked']);
  });

  it('makes no connection to a non-public address for any fallback or its redirects', async () => {
    await inside.takeTraffic();
    const results = await callAll(groups.map((_, n) => ({ api: `fallback-${n}`, path: 'x' })));
    const traffic = await inside.takeTraffic();
    expect(breachesIn(traffic)).toEqual([]);
    expect(codesOf(results)).toEqual(['server-error']);
    for (const name of blockedNames) expect(traffic.questions, name).toContain(`A ${name.toLowerCase().replace(/\.$/, '')}`);
    // The fallbacks that redirect were requested.
    expect(traffic.connections.length).toBeGreaterThan(fallbacks.length);
  });
});

describe('API in a private network', () => {
  it('allows calls by API name and by URL, in every spelling', async () => {
    await inside.takeTraffic();
    const results = await callAll([
      { api: 'address', path: 'x' },
      { api: 'name', path: 'x' },
      { api: 'six-port', path: 'x' },
      { url: 'http://10.1.2.3/only/x' },
      { url: 'http://0xa010203/only/x' },
      { url: 'http://private.test/only/x' },
    ]);
    const [four, six] = ['reached ::ffff:10.1.2.3 80', 'reached fd12::7 8080'];
    expect(results.map(({ body }) => body)).toEqual([four, four, six, four, four, four]);
  });

  it('does not allow its host for bare URLs, other APIs, or another port, scheme, path or spelling', async () => {
    await inside.takeTraffic();
    const hosts = ['10.1.2.3', 'private.test', '[fd12::7]', 'private6.test'];
    const urls = [
      ...hosts.flatMap((host) => [`http://${host}/`, `https://${host}/only/x`, `http://${host}:443/only/x`]),
      ...['http://10.1.2.3:8080/only/x', 'http://private.test:8080/only/x', 'http://[fd12::7]:8080/'],
      ...['http://10.1.2.3/only/../x', 'http://10.1.2.3/onlyx', 'http://private.test/only%2f..%2fx', 'http://private.test/ONLY/x'],
      ...['http://private.test./only/x', 'http://[::ffff:10.1.2.3]/only/x', 'http://[64:ff9b::10.1.2.3]/only/x', 'http://10.1.2.4/only/x'],
    ];
    const results = await callAll([
      ...urls.map((url) => ({ url })),
      ...[...urls, 'http://10.1.2.3/only/x', 'http://private.test/only/x', 'http://[fd12::7]:8080/x'].flatMap((to, n) => [
        { url: redirect(byRedirect[n % byRedirect.length] ?? 302, to) },
        { api: 'root', path: 'redirect/302', query: { to } },
      ]),
      { api: 'not-named', path: 'x' },
    ]);
    expect((await inside.takeTraffic()).connections.filter(({ address }) => !publicAddresses.includes(address))).toEqual([]);
    // A URL in another spelling of the base URL is refused before its address is checked.
    expect(codesOf(results)).toEqual(['address-blocked', 'path-not-allowed']);
  });

  it('makes no connection to other non-public addresses for its own paths and redirects', async () => {
    await inside.takeTraffic();
    const paths = kinds.flatMap((path) => [
      { api: 'address', path },
      { api: 'six-port', path: 'redirect/302', query: { to: path } },
    ]);
    await callAll(paths);
    const { connections } = await inside.takeTraffic();
    const own = [
      '10.1.2.3:80',
      'fd12::7:8080',
      ...publicAddresses.flatMap((address) => [`${address}:80`, `${address}:8080`, `${address}:443`]),
    ];
    expect(connections.filter(({ address, port }) => !own.includes(`${address}:${port}`))).toEqual([]);
  });
});

describe('public API in a network namespace', () => {
  it('allows calls over http and https, with path parameters, redirects and fallbacks', async () => {
    await inside.takeTraffic();
    const results = await callAll(
      publicOrigins.flatMap((origin, n) => [
        { api: `origin-${n}` },
        { api: `origin-${n}`, path: '/a/{id}', pathParams: { id: 'http://10.1.2.3/' } },
        { api: `origin-${n}`, path: 'redirect/302', query: { to: `${publicOrigins[(n + 1) % publicOrigins.length]}/landed` } },
        { api: `spare-${n % 6}`, path: 'x' },
        { url: `${origin}/x` },
      ]),
    );
    expect(results.filter(({ code }) => code !== 'status 200')).toEqual([]);
    expect(breachesIn(await inside.takeTraffic())).toEqual([]);
  });
});
