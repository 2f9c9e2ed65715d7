import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import type { ApiDefinition } from '../../../src/index.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

/** Calls a server that responds to its first request after 33 s, and reads the result after that. */
async function callSlow(args: Record<string, unknown>, adHoc: ApiDefinition = {}) {
  const clock = createFakeClock();
  let first: ServerResponse | undefined;
  const server = await startHttpServer((_request, response, n) => {
    if (n === 1) first = response;
    else response.end('second');
  });
  const redactor = createRedactor();
  const allow = { methods: ['GET' as const, 'POST' as const] };
  const network = { allowLocal: true, allow: [] };
  const apis = createApiDirectory({ apis: [], adHoc: { allow, ...adHoc } }, { redactor, network, clock, random: () => 0 });
  opened.push(server, apis);
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const signal = new AbortController().signal;
  const ended = runTool(callApi, { url: server.url, ...args }, { apis, logger, redactor }, { signal });
  await server.received(1);
  await clock.pass(29_000);
  await clock.pass(4000);
  first?.end('first');
  // The first retry loads its module before it waits on the clock.
  const passing = setInterval(() => void clock.pass(0), 5);
  return ended.finally(() => clearInterval(passing));
}

describe('timeoutSeconds of call-api', () => {
  it.each([
    ['a read', {}],
    ['a write', { method: 'POST', body: {} }],
  ])('lengthens the attempt of %s to timeoutSeconds', async (_what, args) => {
    expect(await callSlow({ ...args, timeoutSeconds: 60, include: ['attempts'] })).toMatchObject({
      ok: true,
      body: 'first',
      attempts: [{ n: 1 }],
    });
  });

  it('ends an attempt after 30 s by default, so that a read is repeated', async () => {
    const result = await callSlow({});
    expect(result).toMatchObject({ ok: true, body: 'second', attempts: [{ error: 'attempt-timeout' }, { status: 200 }] });
  });

  it('ends an attempt at the attempt timeout of the operator, whatever timeoutSeconds is', async () => {
    const result = await callSlow({ method: 'POST', body: {}, timeoutSeconds: 60 }, { timeouts: { attemptMs: 30_000 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'attempt-timeout', outcome: 'unknown' } });
  });

  it('uses the deadline of the operator without timeoutSeconds', async () => {
    const result = await callSlow({}, { timeouts: { deadlineMs: 20_000 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'deadline-exceeded', message: expect.stringContaining('20000 ms') } });
  });
});
