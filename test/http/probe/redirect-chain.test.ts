import { describe, expect, it } from 'vitest';
import type { RedirectHop } from '../../../src/http/probe/redirect-chain.js';
import { redirectChain } from '../../../src/http/probe/redirect-chain.js';
import type { HopTrace } from '../../../src/http/probe/timing.js';
import { type ApiRequest, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

/** Starts a server that redirects a path to `to(path)`, a status and a Location. */
async function startRedirects(to: (path: string) => readonly [number, string] | undefined): Promise<HttpServer> {
  const server = await startHttpServer((request, response) => {
    const found = to(request.url);
    if (found !== undefined) response.writeHead(found[0], { location: found[1] });
    response.end();
  });
  opened.push(server);
  return server;
}

const blocked = 'blocked: not allowed by the policy, would send the body or a secret to another origin, or has an invalid target URL';

async function chainOf(request: ApiRequest): Promise<{ hops: readonly RedirectHop[]; error: string | undefined }> {
  const client = createApiClient({ network: { allowLocal: true } });
  const probe = client.openProbe();
  opened.push(client, probe);
  const { outcome, redirects } = await probe.measure(request);
  return { hops: redirects, error: outcome.ok ? undefined : outcome.error.code };
}

describe('redirect chain', () => {
  it('describes each hop as permanent or temporary, and same-origin or not', async () => {
    const elsewhere = await startRedirects(() => undefined);
    const server = await startRedirects((path) =>
      path === '/one' ? [301, '/two'] : path === '/two' ? [308, '/three'] : path === '/three' ? [302, `${elsewhere.url}/four`] : undefined,
    );
    const { hops, error } = await chainOf({ target: `${server.url}/one` });
    expect(error).toBeUndefined();
    expect(hops.map(({ status, from, to, verdict }) => [status, from, to, verdict])).toEqual([
      [301, `${server.url}/one`, `${server.url}/two`, 'permanent; same origin'],
      [308, `${server.url}/two`, `${server.url}/three`, 'permanent; same origin'],
      [302, `${server.url}/three`, `${elsewhere.url}/four`, 'temporary; different port or scheme on the same host'],
    ]);
  });

  it('reports a loop', async () => {
    const server = await startRedirects((path) => [302, path === '/a' ? '/b' : '/a']);
    const { hops, error } = await chainOf({ target: `${server.url}/a` });
    expect(error).toBe('too-many-redirects');
    expect(hops[0]?.verdict).toBe('temporary; same origin');
    expect(hops[1]?.verdict).toBe('temporary; loop: this URL was already requested; same origin');
    expect(server.requests).toHaveLength(6);
  });

  it('reports a redirect that the network guard blocks', async () => {
    const server = await startRedirects(() => [302, 'http://169.254.169.254/latest/meta-data']);
    const { hops, error } = await chainOf({ target: server.url });
    expect(error).toBe('address-blocked');
    expect(hops).toMatchObject([{ verdict: 'temporary; blocked by the network guard; cross-origin: credentials are not sent' }]);
  });

  it('reports a changed method, and a body that would be sent to another origin', async () => {
    const other = await startRedirects(() => undefined);
    const server = await startRedirects((path) =>
      path === '/see' ? [303, '/other'] : path === '/keep' ? [307, `${other.url}/`] : undefined,
    );
    const seen = await chainOf({ target: `${server.url}/see`, method: 'POST', body: {} });
    expect(seen.hops).toMatchObject([{ status: 303, verdict: 'temporary; same origin; POST changes to GET' }]);
    const preserved = await chainOf({ target: `${server.url}/keep`, method: 'POST', body: {} });
    expect(preserved).toMatchObject({
      error: 'redirect-blocked',
      hops: [{ status: 307, to: `${other.url}/`, verdict: `temporary; ${blocked}; different port or scheme on the same host` }],
    });
    expect(other.requests).toHaveLength(0);
  });

  it('reports a redirect to an unsupported scheme as blocked', async () => {
    const server = await startRedirects((path) => (path === '/' ? [302, 'ftp://example.test/'] : undefined));
    const { hops, error } = await chainOf({ target: server.url });
    expect(error).toBe('redirect-blocked');
    expect(hops).toMatchObject([{ to: 'ftp://example.test/', verdict: `temporary; ${blocked}; cross-origin: credentials are not sent` }]);
  });

  it('describes a redirect without following it if redirect is manual', async () => {
    const server = await startRedirects((path) => (path === '/' ? [301, '/next'] : undefined));
    const { hops, error } = await chainOf({ target: server.url, redirect: 'manual' });
    expect({ hops, error }).toMatchObject({
      error: undefined,
      hops: [{ status: 301, to: `${server.url}/next`, verdict: 'permanent; same origin' }],
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [
      'https://a.test/',
      'http://a.test/',
      'temporary; downgrade from https to http: anyone on the network path can read the traffic; different port or scheme on the same host',
    ],
    ['http://a.test/', 'https://a.test/', 'temporary; upgrade to https; different port or scheme on the same host'],
    ['https://a.test/', 'https://b.test/', 'temporary; cross-origin: credentials are not sent'],
  ])('describes a redirect from %s to %s as "%s"', (from, to, verdict) => {
    const hop = (url: string): HopTrace => ({ url: new URL(url), method: 'GET', startedAt: 0, reused: false, wireBytes: 0 });
    const hops = redirectChain(
      [
        { ...hop(from), status: 302, location: to },
        { ...hop(to), status: 200 },
      ],
      undefined,
      (text) => text,
    );
    expect(hops).toMatchObject([{ to, verdict }]);
  });
});
