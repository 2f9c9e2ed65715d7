import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closedNames,
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
/** Of each kind, where every call takes connections. */
const kinds = [...coreTricks, ...parserTricks, ...referenceTricks];
const fallbacks = [...closedNames.map((name) => `http://${name}/`), ...coreTricks.map((to) => `${away(to)}/`)];
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

interface Called {
  readonly args: Readonly<Record<string, unknown>>;
  readonly code: string | undefined;
  readonly body: unknown;
}

/** Twenty at a time, so that the server is not what takes the time. */
async function callAll(all: readonly Readonly<Record<string, unknown>>[]): Promise<Called[]> {
  const called: Called[] = [];
  for (let at = 0; at < all.length; at += 20) {
    const answers = all.slice(at, at + 20).map(async (args): Promise<Called> => {
      const { structuredContent } = await client.callTool('call-api', args);
      const { error, status, body } = structuredContent;
      return { args, code: error?.code ?? `status ${status}`, body };
    });
    called.push(...(await Promise.all(answers)));
  }
  return called;
}

const codesOf = (called: readonly Called[]) => [...new Set(called.map(({ code }) => code))].sort();

describe('a configured API leads to no closed address', { timeout: 60_000 }, () => {
  it('by its path, by the values in it, by its query, or by a URL with values', async () => {
    await inside.seen();
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
    expect(breachesIn(await inside.seen())).toEqual([]);
  });

  it('by a redirect', async () => {
    await inside.seen();
    const moved = (to: string, n: number) => ({ api: 'root', path: `redirect/${byRedirect[n % byRedirect.length]}`, query: { to } });
    await callAll(kinds.map(moved));
    expect(breachesIn(await inside.seen())).toEqual([]);
    expect(codesOf(await callAll(nameTricks.map(moved)))).toEqual(['address-blocked']);
    const chained = await callAll(
      coreTricks.map((to, n) => ({ api: 'root', path: 'chain/3', query: { to: redirect(byRedirect[n % 5] ?? 302, to) } })),
    );
    expect(breachesIn(await inside.seen())).toEqual([]);
    expect(codesOf(chained)).toEqual(['address-blocked', 'redirect-blocked']);
  });

  it('by a fallback, or by where it redirects', async () => {
    await inside.seen();
    const called = await callAll(groups.map((_, n) => ({ api: `fallback-${n}`, path: 'x' })));
    const seen = await inside.seen();
    expect(breachesIn(seen)).toEqual([]);
    expect(codesOf(called)).toEqual(['server-error']);
    for (const name of closedNames) expect(seen.questions, name).toContain(`A ${name.toLowerCase().replace(/\.$/, '')}`);
    // The redirects were asked for.
    expect(seen.connections.length).toBeGreaterThan(fallbacks.length);
  });
});

describe('an API in a private network', () => {
  it('is reached by its name, by its URL and by every spelling of it', async () => {
    await inside.seen();
    const called = await callAll([
      { api: 'address', path: 'x' },
      { api: 'name', path: 'x' },
      { api: 'six-port', path: 'x' },
      { url: 'http://10.1.2.3/only/x' },
      { url: 'http://0xa010203/only/x' },
      { url: 'http://private.test/only/x' },
    ]);
    const [four, six] = ['reached ::ffff:10.1.2.3 80', 'reached fd12::7 8080'];
    expect(called.map(({ body }) => body)).toEqual([four, four, six, four, four, four]);
  });

  it('opens its host to nothing else: no bare URL, no other API, no other port, scheme, path or spelling of it', async () => {
    await inside.seen();
    const hosts = ['10.1.2.3', 'private.test', '[fd12::7]', 'private6.test'];
    const urls = [
      ...hosts.flatMap((host) => [`http://${host}/`, `https://${host}/only/x`, `http://${host}:443/only/x`]),
      ...['http://10.1.2.3:8080/only/x', 'http://private.test:8080/only/x', 'http://[fd12::7]:8080/'],
      ...['http://10.1.2.3/only/../x', 'http://10.1.2.3/onlyx', 'http://private.test/only%2f..%2fx', 'http://private.test/ONLY/x'],
      ...['http://private.test./only/x', 'http://[::ffff:10.1.2.3]/only/x', 'http://[64:ff9b::10.1.2.3]/only/x', 'http://10.1.2.4/only/x'],
    ];
    const called = await callAll([
      ...urls.map((url) => ({ url })),
      ...[...urls, 'http://10.1.2.3/only/x', 'http://private.test/only/x', 'http://[fd12::7]:8080/x'].flatMap((to, n) => [
        { url: redirect(byRedirect[n % byRedirect.length] ?? 302, to) },
        { api: 'root', path: 'redirect/302', query: { to } },
      ]),
      { api: 'not-named', path: 'x' },
    ]);
    expect((await inside.seen()).connections.filter(({ address }) => !publicAddresses.includes(address))).toEqual([]);
    expect(codesOf(called)).toEqual(['address-blocked']);
  });

  it('is led to no other closed address by its own path and redirects', async () => {
    await inside.seen();
    const paths = kinds.flatMap((path) => [
      { api: 'address', path },
      { api: 'six-port', path: 'redirect/302', query: { to: path } },
    ]);
    await callAll(paths);
    const { connections } = await inside.seen();
    const own = [
      '10.1.2.3:80',
      'fd12::7:8080',
      ...publicAddresses.flatMap((address) => [`${address}:80`, `${address}:8080`, `${address}:443`]),
    ];
    expect(connections.filter(({ address, port }) => !own.includes(`${address}:${port}`))).toEqual([]);
  });
});

describe('what is legitimate is reached', () => {
  it('by http and https: directly, with values, by redirects and fallbacks', async () => {
    await inside.seen();
    const called = await callAll(
      publicOrigins.flatMap((origin, n) => [
        { api: `origin-${n}` },
        { api: `origin-${n}`, path: '/a/{id}', pathParams: { id: 'http://10.1.2.3/' } },
        { api: `origin-${n}`, path: 'redirect/302', query: { to: `${publicOrigins[(n + 1) % publicOrigins.length]}/landed` } },
        { api: `spare-${n % 6}`, path: 'x' },
        { url: `${origin}/x` },
      ]),
    );
    expect(called.filter(({ code }) => code !== 'status 200')).toEqual([]);
    expect(breachesIn(await inside.seen())).toEqual([]);
  });
});
