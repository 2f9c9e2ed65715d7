// alone: waits for a real timeout, because the events arrive in real time
import { describe, expect, it } from 'vitest';
import { type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

/** Calls a server that sends one event and keeps the response open. */
async function callStream(type: string, attemptMs: number, request: Omit<ApiRequest, 'target'> = {}) {
  const server = await startHttpServer((_request, response) => response.writeHead(200, { 'content-type': type }).write('data: 1\n\n'));
  const client = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 }, timeouts: { attemptMs } });
  opened.push(server, client);
  const outcome = await client.call({ target: server.url, ...request });
  return { outcome, error: errorOf(outcome), requests: server.requests.length };
}

describe('stream of events that does not end', () => {
  it.each([
    ['its attempt', 300, {}, 'attempt-timeout'],
    ['its call', 5000, { deadlineMs: 300 }, 'deadline-exceeded'],
  ] as const)('ends with the events up to the timeout of %s, and is not requested again', async (_what, attemptMs, request, code) => {
    const { outcome, error, requests } = await callStream('text/event-stream; charset=utf-8', attemptMs, request);
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe('data: 1\n\n');
    expect(error).toMatchObject({ code, safeToRetry: false, hint: expect.stringContaining('without streaming') });
    expect(error.hint).not.toContain('timeoutSeconds');
    expect(requests).toBe(1);
  });

  it('advises to check the effect of a write', async () => {
    const { error } = await callStream('text/event-stream', 300, { method: 'POST', body: {} });
    expect(error.hint).toContain('check with a GET');
  });

  it('keeps the hint of a slow response of another type', async () => {
    const { error } = await callStream('text/plain', 300, { deadlineMs: 400 });
    expect(error.hint).not.toContain('streaming');
  });
});
