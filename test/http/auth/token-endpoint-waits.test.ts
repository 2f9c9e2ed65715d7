import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenMemory } from '../../../src/http/auth/token-memory.js';
import { createApiClient } from '../../../src/index.js';
import { authenticatorOf, clientCredentials, rejectedRequest, testDependencies, tokenFrom } from '../../helpers/calls/auth-definitions.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type Reply, startTokenServer, type TokenServer, tokenReply } from '../../helpers/servers/token-server.js';
import { holdsWithin } from '../../helpers/until.js';

let server: TokenServer;
beforeEach(async () => {
  server = await startTokenServer();
});
afterEach(() => server.close());

const options = (more: object = {}) => clientCredentials(server, more);

/** Refuses the first requests, then issues tokens. */
function refuse(reply: Reply, times = 1): void {
  server.respond = (_form, _request, n) => (n <= times ? reply : tokenReply(n));
}

const epochSeconds = (ms: number) => String(Math.ceil(ms / 1000));

describe('wait that a token endpoint requests', () => {
  it.each<[string, (now: number) => Reply, number]>([
    ['429 with Retry-After in seconds', () => ({ status: 429, headers: { 'retry-after': '60' } }), 60_000],
    [
      '429 with Retry-After as a date',
      (now) => ({ status: 429, headers: { 'retry-after': httpDate(now + 60_000), date: httpDate(now) } }),
      60_000,
    ],
    [
      '429 with the reset of an exhausted limit',
      () => ({ status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' } }),
      60_000,
    ],
    [
      '429 with the reset as epoch seconds',
      (now) => ({ status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epochSeconds(now + 60_000) } }),
      60_000,
    ],
    ['429 with Retry-After as a duration', () => ({ status: 429, headers: { 'retry-after': '1m0s' } }), 60_000],
    ['429 with Retry-After-Ms', () => ({ status: 429, headers: { 'retry-after-ms': '60000' } }), 60_000],
    [
      '429 with Retry-After as an ISO date, of a server whose clock is slow',
      (now) => ({
        status: 429,
        headers: { 'retry-after': new Date(now - 3_540_000).toISOString(), date: httpDate(now - 3_600_000) },
      }),
      60_000,
    ],
    ['503 with Retry-After', () => ({ status: 503, headers: { 'retry-after': '60' } }), 60_000],
    ['500 with Retry-After', () => ({ status: 500, headers: { 'retry-after': '60' } }), 60_000],
    ['403 with Retry-After', () => ({ status: 403, headers: { 'retry-after': '60' }, body: { error: 'rate_limit_exceeded' } }), 60_000],
    ['403 with an exhausted limit', () => ({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' } }), 60_000],
    [
      '400 rate_limit_exceeded with the reset of an exhausted limit',
      () => ({ status: 400, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' }, body: { error: 'rate_limit_exceeded' } }),
      60_000,
    ],
    ['400 slow_down with Retry-After', () => ({ status: 400, headers: { 'retry-after': '60' }, body: { error: 'slow_down' } }), 60_000],
  ])('obeys %s: sends nothing until then, and reports the same time', async (_what, reply, waitMs) => {
    const deps = testDependencies();
    refuse(reply(deps.clock.now()));
    const authenticator = authenticatorOf(options(), deps);
    const startedAt = deps.clock.now();
    const first = await thrownError(() => tokenFrom(authenticator));
    expect(first).toMatchObject({ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: true });
    expect(first.hint).toContain('Retry after retryAt');
    expect((first.retryAt ?? 0) - startedAt).toBeGreaterThan(waitMs - 2000);
    expect((first.retryAt ?? 0) - startedAt).toBeLessThan(waitMs + 2000);
    deps.clock.advance(waitMs - 5000);
    const second = await thrownError(() => tokenFrom(authenticator));
    expect(second).toMatchObject({ code: 'token-unavailable', safeToRetry: true, retryAt: first.retryAt, message: first.message });
    expect(server.forms).toHaveLength(1);
    deps.clock.advance(7000);
    expect(await tokenFrom(authenticator)).toBe('access-2');
  });

  it.each([
    ['an unreadable wait', { 'retry-after': 'soon' }],
    ['a wait in the past', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }],
    ['no wait', {}],
  ])('asks again in the next call after a 429 with %s', async (_what, headers) => {
    refuse({ status: 429, headers });
    const authenticator = authenticatorOf(options());
    expect(await thrownError(() => tokenFrom(authenticator))).toMatchObject({ safeToRetry: true, retryAt: undefined });
    expect(await tokenFrom(authenticator)).toBe('access-2');
  });

  it.each<[string, Reply]>([
    [
      'a message beside a code of another meaning',
      { status: 403, body: { error: 'access_denied', error_description: 'Too many requests.' } },
    ],
    ['the reason of Google', { status: 403, body: { error: { code: 403, errors: [{ reason: 'userRateLimitExceeded' }] } } }],
    ['text', { status: 403, headers: { 'content-type': 'text/plain' }, body: 'API rate limit exceeded' }],
  ])('reads a 403 as a refusal for the rate that its body states as %s', async (_form, reply) => {
    refuse(reply, 9);
    const error = await thrownError(() => tokenFrom(authenticatorOf(options(), testDependencies())));
    expect(error).toMatchObject({ code: 'token-unavailable', safeToRetry: true, hint: expect.stringContaining('throttling requests') });
  });

  it('does not turn a refusal with calls left into a wait', async () => {
    const headers = { 'x-ratelimit-remaining': '99', 'x-ratelimit-reset': '3600' };
    refuse({ status: 401, headers, body: { error: 'invalid_client' } });
    const error = await thrownError(() => tokenFrom(authenticatorOf(options())));
    expect(error).toMatchObject({ safeToRetry: false, retryAt: undefined });
  });

  it('sends a valid token while the token endpoint refuses its renewal', async () => {
    const deps = testDependencies();
    const authenticator = authenticatorOf(options(), deps);
    server.respond = (_form, _request, n) =>
      n === 1 ? tokenReply(1, { expires_in: 3600 }) : { status: 429, headers: { 'retry-after': '30' } };
    await tokenFrom(authenticator);
    deps.clock.advance(3_545_000);
    for (let n = 0; n < 3; n += 1) {
      expect(await tokenFrom(authenticator)).toBe('access-1');
      deps.clock.advance(6000);
    }
    expect(server.forms).toHaveLength(2);
  });

  it.each([
    ['refresh-token', { grant: 'refresh-token', refreshToken: 'refresh-0' }],
    ['client-credentials', {}],
  ])('remembers the wait after the API rejects a token of the grant %s', async (_grant, more) => {
    const authenticator = authenticatorOf(options(more));
    server.respond = (_form, _request, n) => (n === 1 ? tokenReply(1) : { status: 429, headers: { 'retry-after': '60' } });
    await tokenFrom(authenticator);
    authenticator.renew(rejectedRequest('access-1'));
    await thrownError(() => tokenFrom(authenticator));
    await thrownError(() => tokenFrom(authenticator));
    expect(server.forms).toHaveLength(2);
  });

  it('passes the wait to the client that replaces this one, and applies it to no other client of the server', async () => {
    const tokenMemory = createTokenMemory();
    const clock = testDependencies().clock;
    const other = () => ({ ...testDependencies({ tokenMemory }), clock });
    refuse({ status: 429, headers: { 'retry-after': '60' } });
    const { retryAt } = await thrownError(() => tokenFrom(authenticatorOf(options(), other())));
    expect(await thrownError(() => tokenFrom(authenticatorOf(options({ scopes: ['a'] }), other())))).toMatchObject({ retryAt });
    expect(server.forms).toHaveLength(1);
    expect(await tokenFrom(authenticatorOf(options({ clientId: 'another' }), other()))).toBe('access-2');
  });

  it('waits for a call whose deadline allows it, and then asks once more', async () => {
    refuse({ status: 429, headers: { 'retry-after': '10' } });
    const clock = createFakeClock(Date.now());
    const api = await startTokenServer();
    const client = createApiClient({ baseUrl: api.url, network: { allowLocal: true }, auth: oauth() }, { clock });
    const outcome = client.call({ target: '/x', deadlineMs: 60_000 });
    // The timeouts of the attempt and of the token request, 30 s each, have ended.
    const isWaiting = () => clock.pending().some((ms) => ms > 8000 && ms <= 10_000) && !clock.pending().includes(30_000);
    await holdsWithin(5000, () => server.forms.length === 1 && isWaiting());
    await clock.pass(10_000);
    expect(await outcome).toMatchObject({ ok: true });
    expect(server.forms).toHaveLength(2);
    await client.close();
    await api.close();
  });

  it.each([6, 60])('asks once for a call whose deadline ends before a wait of %i s, and reports when to retry', async (seconds) => {
    refuse({ status: 429, headers: { 'retry-after': String(seconds) } }, Number.POSITIVE_INFINITY);
    const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, auth: oauth() });
    const startedAt = Date.now();
    const first = await client.call({ target: '/x', deadlineMs: 4000 });
    const second = await client.call({ target: '/x', deadlineMs: 4000, direct: true });
    await client.close();
    expect(first).toMatchObject({ ok: false, error: { code: 'token-unavailable', outcome: 'not-sent' } });
    const retryAt = 'error' in first ? (first.error.retryAt ?? 0) : 0;
    expect(retryAt - startedAt).toBeGreaterThan(seconds * 1000 - 1000);
    expect(second).toMatchObject({ ok: false, error: { code: 'token-unavailable', retryAt } });
    expect(server.forms).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });
});

const oauth = () => ({
  ...{ type: 'oauth2' as const, grant: 'client-credentials' as const, tokenEndpoint: `${server.url}/token` },
  ...{ clientId: 'me', clientSecret: 's3cret-value' },
});

const httpDate = (ms: number) => new Date(ms).toUTCString();
