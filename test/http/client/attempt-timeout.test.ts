import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

/** Calls a server that never responds, and returns how the call ended and its attempts. */
async function callSilent(definition: ApiDefinition, request: Omit<ApiRequest, 'target'>) {
  const clock = createFakeClock();
  const server: HttpServer = await startHttpServer(() => undefined);
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, ...definition }, { clock });
  opened.push(server, client);
  const ended = client.call({ target: server.url, ...request });
  await server.received(1);
  let isOver = false;
  void ended.finally(() => {
    isOver = true;
  });
  let waitedMs = 0;
  for (; !isOver && waitedMs < 700_000; waitedMs += 1000) {
    clock.advance(1000);
    await settled();
  }
  const outcome = await ended;
  const { code, hint } = errorOf(outcome);
  return { code, hint, seconds: outcome.totalMs / 1000 };
}

describe('timeout of an attempt', () => {
  it.each([
    ['30 s by default', {}, {}, 'attempt-timeout', 30],
    ['30 s if the client has a longer deadline', { timeouts: { deadlineMs: 90_000 } }, {}, 'attempt-timeout', 30],
    ['the deadline of the call if that is longer', {}, { deadlineMs: 60_000 }, 'deadline-exceeded', 60],
    ['the deadline of a write if that is longer', {}, { deadlineMs: 45_000, method: 'POST', body: {} }, 'deadline-exceeded', 45],
    ['the longest deadline', {}, { deadlineMs: 600_000 }, 'deadline-exceeded', 600],
    ['not shortened by the call', {}, { deadlineMs: 20_000 }, 'deadline-exceeded', 20],
    ['that of the operator', { timeouts: { attemptMs: 10_000 } }, { deadlineMs: 60_000 }, 'attempt-timeout', 10],
    ['that of the operator if it is the default', { timeouts: { attemptMs: 30_000 } }, { deadlineMs: 60_000 }, 'attempt-timeout', 30],
    [
      'that of the operator for direct calls',
      { timeouts: { attemptMs: 10_000 } },
      { deadlineMs: 60_000, direct: true },
      'attempt-timeout',
      10,
    ],
    ['the deadline of a direct call', {}, { deadlineMs: 60_000, direct: true }, 'deadline-exceeded', 60],
  ] as const)('ends an attempt after this time: %s', async (_what, definition, request, code, seconds) => {
    expect(await callSilent(definition, request)).toMatchObject({ code, seconds });
  });

  const [larger, operator, check] = ['Retry with a larger timeoutSeconds', 'raise timeouts.attemptMs', 'Check with a GET'];

  it.each([
    ['a read', {}, {}, larger],
    ['a write', {}, { method: 'POST', body: {} }, check],
    ['a read with retries', { retry: { attempts: 4 } }, {}, larger],
    ['a read that the operator limits', { timeouts: { attemptMs: 10_000 } }, { deadlineMs: 90_000 }, operator],
    ['retries that the operator limits', { timeouts: { attemptMs: 40_000 }, retry: { attempts: 9 } }, { deadlineMs: 60_000 }, operator],
    ['a deadline below the limit of the operator', { timeouts: { attemptMs: 40_000 } }, { deadlineMs: 20_000 }, larger],
  ] as const)('returns a hint that helps: %s', async (_what, definition, request, hint) => {
    expect((await callSilent(definition, request)).hint).toContain(hint);
  });
});
