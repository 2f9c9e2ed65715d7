import { describe, expect, it } from 'vitest';
import { createTester } from '../../helpers/calls/endpoint-tester.js';
import { startLoopback } from '../../helpers/calls/loopback.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';

const opened = closedAfterEach();

async function testOf(status: number, headers: Record<string, string>, expected: Record<string, unknown> = {}) {
  const server = await startLoopback((_request, response) => response.writeHead(status, headers).end('{}'));
  opened.push(server);
  return createTester(opened).run({ url: server.url, ...expected });
}

describe('test of an endpoint with an exhausted rate limit', () => {
  it.each([
    ['429', 429, { 'retry-after': '60' }],
    ['403', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' }],
  ])('reports a %s as rate-limited with the time of the next attempt', async (_, status, headers) => {
    const startedAt = Date.now();
    const { error, findings } = await testOf(status, headers);
    expect(error).toMatchObject({ code: 'rate-limited', retryAt: expect.any(String) });
    const waitMs = Date.parse(String(error?.retryAt)) - startedAt;
    expect(waitMs).toBeGreaterThan(55_000);
    expect(waitMs).toBeLessThan(75_000);
    expect(findings).toContainEqual(expect.stringMatching(/^rate limit: 0 calls left/));
  });

  it('keeps the time in the error of an expectation that was not met', async () => {
    const { error } = await testOf(429, { 'retry-after': '60' }, { expect: { status: '200' } });
    expect(error).toMatchObject({ code: 'expectation-failed', retryAt: expect.any(String) });
  });
});
