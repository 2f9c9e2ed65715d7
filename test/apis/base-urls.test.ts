import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { placeOf } from '../../src/apis/base-urls.js';
import { type ApiDefinition, ApiError } from '../../src/index.js';
import { type PathServer, pathServers, segmentsAt } from '../helpers/attacks/path-servers.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { fc } from '../helpers/properties.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const resources = closedAfterEach();

const base = new URL('http://api.example:8080/v1/shop');

describe('placeOf', () => {
  it('finds every URL that some server reads as one below the base URL', () => {
    const pieces = fc.constantFrom(
      ...[
        'v1',
        'V1',
        'shop',
        '/',
        '//',
        '%2f',
        '%252f',
        '%5c',
        ';a',
        '%3b',
        '%76',
        '%2573',
        '/x',
        '..',
        '%2e%2e',
        '%20',
        '.',
        's',
        '%u0076',
        '%ef%bd%96',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (parts) => {
        const url = new URL(`http://api.example:8080/${parts.join('')}`);
        if (placeOf(url, [{ base }]) !== undefined) return;
        const isBelow = (server: PathServer) => {
          const resolved: string[] = [];
          for (const segment of segmentsAt(server, url.pathname)) {
            if (segment === '..') resolved.pop();
            else if (segment !== '.') resolved.push(segment.toLowerCase());
          }
          return resolved[0] === 'v1' && resolved[1] === 'shop';
        };
        expect(pathServers.filter(isBelow)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('does not find URLs that no server reads as one below the base URL', () => {
    const segment = fc.string({ unit: fc.constantFrom('v', '1', 's', 'hop', '-'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
        const url = new URL(`http://api.example:8080/${segments.join('/')}`);
        const isBelow = segments[0] === 'v1' && segments[1] === 'shop';
        expect(placeOf(url, [{ base }])?.place).toBe(isBelow ? 'below' : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['http://api.example:8080/v1/shop', 'below'],
    ['http://API.example:8080/v1/shop/x', 'below'],
    ['http://api.example.:8080/v1/shop/x', 'unclear'],
    ['http://api.example:8081/v1/shop/x', undefined],
    ['https://api.example:8080/v1/shop/x', undefined],
    ['http://other.example:8080/v1/shop/x', undefined],
    ['http://api.example:8080/v1/shopping', undefined],
    ['http://api.example:8080/v1', undefined],
    ['http://api.example:8080/V1/Shop', 'unclear'],
    [`http://api.example:8080/${'a'.repeat(5000)}`, 'unclear'],
    [`http://api.example:8080/%${'25'.repeat(8)}76`, 'unclear'],
    ['http://api.example:8080/x%00/v1', 'unclear'],
  ])('places %s %s', (url, place) => {
    expect(placeOf(new URL(url), [{ base }])?.place).toBe(place);
  });

  it.each([
    ['http://localhost:3000', 'http://127.0.0.1:3000/x'],
    ['http://localhost:3000', 'http://[::1]:3000/x'],
    ['http://localhost:3000', 'http://localhost.:3000/x'],
    ['http://localhost:3000', 'http://shop.localhost:3000/x'],
    ['http://127.0.0.1:3000', 'http://[::ffff:127.0.0.1]:3000/x'],
    ['http://127.0.0.1:3000', 'http://127.0.0.2:3000/x'],
    ['http://127.0.0.1:3000', 'http://0.0.0.0:3000/x'],
    ['http://10.0.0.1:3000', 'http://[::ffff:10.0.0.1]:3000/x'],
  ])('takes %s and %s for one server', (text, url) => {
    expect(placeOf(new URL(url), [{ base: new URL(text) }])?.place).toBe('unclear');
  });

  it('prefers the longest base URL, and an exact one among equals', () => {
    const bases = ['http://localhost:1/', 'http://localhost:1/v1', 'http://127.0.0.1:1/v1'].map((text) => ({ base: new URL(text) }));
    const place = (url: string) => {
      const found = placeOf(new URL(url), bases);
      return found && `${found.of.base.href} ${found.place}`;
    };
    expect(place('http://localhost:1/v1/x')).toBe('http://localhost:1/v1 below');
    expect(place('http://127.0.0.1:1/v1/x')).toBe('http://127.0.0.1:1/v1 below');
    expect(place('http://localhost:1/x')).toBe('http://localhost:1/ below');
    expect(place('http://localhost:1/%76%31/x')).toBe('http://localhost:1/v1 unclear');
  });
});

const local: ApiDefinition = { network: { allowLocal: true }, allow: { methods: ['GET'] } };

async function open(rules: ApiDefinition, more: readonly { name: string; path: string }[] = []) {
  const server: HttpServer = await startHttpServer((request, response) => {
    const location = new URL(request.url ?? '', 'http://x').searchParams.get('to');
    if (location === null) response.end('reached');
    else response.writeHead(302, { location }).end();
  });
  const definition = { ...local, ...rules, baseUrl: `${server.url}/v1` };
  const others = more.map(({ name, path }) => ({ name, definition: { ...local, baseUrl: server.url + path } }));
  const directory = createApiDirectory({ apis: [{ name: 'shop', definition }, ...others], adHoc: local }, {});
  resources.push(server, directory);
  const call = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
    try {
      const { client, target } = directory.resolve({ url });
      const outcome = await client.call({ target, headers });
      return outcome.ok ? 'reached' : outcome.error.code;
    } catch (error) {
      if (error instanceof ApiError) return error.code;
      throw error;
    }
  };
  return { server, call, localhost: server.url.replace('127.0.0.1', 'localhost') };
}

describe('bare URLs at the origin of a configured API', () => {
  const spellings = [
    '/%761/admin',
    '/%76%31/admin',
    '//v1/admin',
    '/x/..%2fv1/admin',
    '/v1;a=b/admin',
    '/v1%2fadmin',
    '/V1/admin',
    '/%5cv1/admin',
  ];

  it.each(spellings)('refuses %s, which a server may read as a path of the API', async (path) => {
    const { server, call } = await open({ deny: { paths: ['/admin/**'] } });
    expect(await call(server.url + path)).toBe('path-not-allowed');
    expect(server.requests).toHaveLength(0);
  });

  it.each(spellings)('refuses %s, even if another API covers the whole origin', async (path) => {
    const { server, call } = await open({ deny: { paths: ['/admin/**'] } }, [{ name: 'all', path: '' }]);
    expect(await call(server.url + path)).toBe('path-not-allowed');
    expect(await call(`${server.url}/other`)).toBe('reached');
    expect(server.requests).toHaveLength(1);
  });

  it('refuses another name of the same machine, and allows paths outside the base URL', async () => {
    const { server, call, localhost } = await open({ deny: { paths: ['/admin/**'] } });
    expect(await call(`${localhost}/v1/admin`)).toBe('path-not-allowed');
    expect(await call(`${server.url}/v2/x`)).toBe('reached');
    expect(server.requests).toHaveLength(1);
  });

  it('applies the policy of the API to a redirect from another origin', async () => {
    const { server, call } = await open({ deny: { paths: ['/admin/**'] }, approve: { paths: ['/orders'] } });
    const elsewhere = await startHttpServer((request, response) => response.writeHead(302, { location: request.url?.slice(1) }).end());
    resources.push(elsewhere);
    for (const path of ['/v1/admin', '/%76%31/admin', '/v1/orders']) {
      expect(await call(`${elsewhere.url}/${server.url}${path}`), path).toBe('redirect-blocked');
    }
    expect(await call(`${elsewhere.url}/${server.url}/v1/items`)).toBe('reached');
    expect(server.requests).toHaveLength(1);
  });

  it('applies the policy of the API to a redirect from another API', async () => {
    const { server, call } = await open({ deny: { paths: ['/admin/**'] } }, [{ name: 'other', path: '/other' }]);
    expect(await call(`${server.url}/other?to=/v1/admin`)).toBe('redirect-blocked');
    expect(await call(`${server.url}/other?to=/v1/items`)).toBe('reached');
  });

  it('applies the method rules to a redirect outside the base URL', async () => {
    const { server, call } = await open({});
    expect(await call(`${server.url}/v1/x?to=${encodeURIComponent('/v2/x?_method=DELETE')}`)).toBe('redirect-blocked');
    expect(await call(`${server.url}/v1/x?to=/v2/x`)).toBe('reached');
  });

  it('refuses a header that names another target, at the origin of an API only', async () => {
    const { server, call } = await open({ deny: { paths: ['/admin/**'] } });
    const elsewhere = await startHttpServer((_request, response) => response.end());
    resources.push(elsewhere);
    expect(await call(`${server.url}/x`, { 'X-Original-URL': '/v1/admin' })).toBe('invalid-header');
    expect(await call(`${elsewhere.url}/x`, { 'X-Original-URL': '/v1/admin' })).toBe('reached');
    expect(server.requests).toHaveLength(0);
  });
});
