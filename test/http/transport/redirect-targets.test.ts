import { describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

/** Calls an API that answers every request with a redirect. */
async function redirected(status: number, location: string | undefined, method: 'GET' | 'POST' = 'GET') {
  const lines = [`HTTP/1.1 ${status} Moved`, ...(location === undefined ? [] : [`Location: ${location}`]), 'Content-Length: 4', '', 'body'];
  const server: RawServer = await startRawServer({ onRequest: (socket) => socket.write(lines.join('\r\n')) });
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false });
  opened.push(server, client);
  const outcome = await client.call({ target: `${server.url}/from`, method });
  return { outcome, error: errorOf(outcome), requests: server.heads.length };
}

describe('redirect without a target', () => {
  it.each([
    [301, ''],
    [302, ' '],
    [303, ''],
    [307, ''],
    [308, undefined],
    [302, undefined],
  ])('returns the response of a %i whose Location is %j, and does not request the same URL again', async (status, location) => {
    const { outcome, error, requests } = await redirected(status, location);
    expect(requests).toBe(1);
    expect(outcome.response?.status).toBe(status);
    expect(error).toMatchObject({ code: 'unexpected-status', hint: expect.stringContaining('names no target') });
  });

  it('reports an unknown outcome of a POST', async () => {
    for (const status of [302, 303]) expect((await redirected(status, '', 'POST')).error.outcome).toBe('unknown');
  });
});

describe('redirect to another scheme', () => {
  it.each(['myapp://callback?code=1', 'javascript:alert(1)', 'mailto:a@b.example', 'ftp://127.0.0.1/x', 'data:,x'])(
    'says that %s is not for an HTTP client, without quoting it',
    async (location) => {
      const { error } = await redirected(302, location);
      expect(error).toMatchObject({ code: 'redirect-blocked', message: 'The API redirected to a URL that is not http or https.' });
      expect(error.hint).toContain('for a browser or an app');
      expect(`${error.message} ${error.hint}`).not.toContain(location);
    },
  );

  it.each(['http://', 'http://user:pass@127.0.0.1/'])('reports %s as invalid', async (location) => {
    expect((await redirected(302, location)).error.hint).toContain('is invalid');
  });
});
