import { describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

const requestTarget = (head: string) => head.split(' ')[1] ?? '';

/** Starts an API whose first response has the given head; the further ones return the target of the request. */
async function openApi(head: readonly string[]) {
  const server = await startRawServer({
    onRequest(socket, n, request) {
      const body = requestTarget(request);
      const lines = n === 1 ? [...head, 'Content-Length: 0', '', ''] : ['HTTP/1.1 200 OK', `Content-Length: ${body.length}`, '', body];
      socket.write(lines.join('\r\n'));
    },
  });
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false });
  opened.push(server, client);
  return { server, client, call: (method: 'GET' | 'POST' = 'GET') => client.call({ target: `${server.url}/from`, method }) };
}

describe('redirect with several Location headers', () => {
  it.each([
    ['sent twice', ['Location: /t', 'Location: /t']],
    ['sent three times, in different spellings of the name', ['Location: /t', 'LOCATION: /t', 'location:/t']],
    ['joined by a proxy', ['Location: /t, /t']],
  ])('follows one value that was %s', async (_how, lines) => {
    const { call } = await openApi(['HTTP/1.1 302 Found', ...lines]);
    const outcome = await call();
    expect(textOf(outcome)).toBe('/t');
    expect(outcome.url.pathname).toBe('/t');
  });

  it.each([
    ['different paths', 302, ['Location: /one', 'Location: /two']],
    ['a path and another origin', 307, ['Location: /one', 'Location: http://127.0.0.1:1/']],
    ['different cases', 301, ['Location: /One', 'Location: /one']],
    ['different URLs that a proxy joined', 308, ['Location: http://127.0.0.1:1/a, http://127.0.0.1:1/b']],
  ])('refuses to choose among %s', async (_what, status, lines) => {
    const { server, call } = await openApi([`HTTP/1.1 ${status} Moved`, ...lines]);
    const error = errorOf(await call());
    expect(error).toMatchObject({ code: 'redirect-blocked', outcome: 'rejected', safeToRetry: false });
    expect(error.message).not.toContain('/one');
    expect(server.heads).toHaveLength(1);
    await server.drained();
  });

  it('reports an unknown outcome for a POST that the server redirects to two targets', async () => {
    const { call } = await openApi(['HTTP/1.1 303 See Other', 'Location: /one', 'Location: /two']);
    expect(errorOf(await call('POST'))).toMatchObject({ code: 'redirect-blocked', outcome: 'unknown' });
  });

  it('follows one Location that contains commas', async () => {
    const { call } = await openApi(['HTTP/1.1 302 Found', 'Location: /points/1,1?near=a, b']);
    expect(textOf(await call())).toBe('/points/1,1?near=a,%20b');
  });

  it('returns both values of a response that is not a redirect', async () => {
    const { call } = await openApi(['HTTP/1.1 201 Created', 'Location: /one', 'Location: /two']);
    expect(responseOf(await call('POST')).headers.get('location')).toBe('/one, /two');
  });
});

describe('response headers that were sent twice', () => {
  it('returns one value of each, and every line of a list', async () => {
    const date = 'Sun, 06 Nov 1994 08:49:37 GMT';
    const single = { etag: '"a"', date, expires: date, 'last-modified': date, age: '5', 'content-type': 'application/json' };
    const lines = Object.entries(single).map(([name, value]) => `${name}: ${value}`);
    const { call } = await openApi(['HTTP/1.1 201 Created', ...lines, ...lines, 'Vary: a', 'Vary: a']);
    expect(Object.fromEntries(responseOf(await call('POST')).headers)).toMatchObject({ ...single, vary: 'a, a' });
  });

  it('serves a fresh response whose Age and Expires have two values by the first one', async () => {
    const date = new Date().toUTCString();
    const expires = new Date(Date.now() + 600_000).toUTCString();
    const { call, server } = await openApi([
      'HTTP/1.1 200 OK',
      `Date: ${date}`,
      `Date: ${date}`,
      `Expires: ${expires}`,
      `Expires: 0`,
      'Age: 5',
      'Age: 9999',
    ]);
    await call();
    expect(responseOf(await call())).toMatchObject({ source: 'cache', cache: { ageSeconds: 5 } });
    expect(server.heads).toHaveLength(1);
  });

  it('takes a Retry-After that was sent twice for one wait', async () => {
    const { call } = await openApi(['HTTP/1.1 503 Busy', 'Retry-After: 120', 'Retry-After: 120']);
    const before = Date.now();
    const { retryAt = 0 } = errorOf(await call());
    expect(retryAt - before).toBeGreaterThan(110_000);
    expect(retryAt - before).toBeLessThan(130_000);
  });
});
