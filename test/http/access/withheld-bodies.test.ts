import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createApiClient } from '../../../src/http/client/client.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { maxWaitDuring } from '../../helpers/longest-wait.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

/** A long secret of one letter: a body of that letter resembles it at each position. */
const secret = 'x'.repeat(12_000);

async function start(body: string, definition: ApiDefinition = {}) {
  const server = await startHttpServer((_request, response) => {
    response.writeHead(201, { 'content-type': 'text/plain', 'x-id': '7', 'cache-control': 'max-age=60' }).end(body);
  });
  const redactor = createRedactor();
  redactor.add(secret);
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...definition }, { redactor });
  opened.push(server, client);
  return { server, client };
}

describe('body that takes too long to redact', () => {
  it.each(['GET', 'POST'] as const)(
    'withholds the body of the response to a %s, which keeps status and headers and is sent once',
    async (method) => {
      const { server, client } = await start('x'.repeat(500_000));
      const { value: outcome, maxMs } = await maxWaitDuring(() =>
        client.call({ target: '/', method, body: method === 'POST' ? {} : undefined }),
      );
      expect(outcome).toMatchObject({
        ok: false,
        error: { code: 'body-withheld', outcome: 'unknown', safeToRetry: false },
        response: { status: 201 },
      });
      expect(outcome.response?.headers.get('x-id')).toBe('7');
      expect(outcome.response?.body).toHaveLength(0);
      expect(server.requests).toHaveLength(1);
      // Without a limit it takes minutes; the machine can be busy.
      expect(maxMs).toBeLessThan(2000);
    },
  );

  it('withholds the body at the deadline of the call, and returns the status', async () => {
    const { client } = await start('x'.repeat(500_000));
    const outcome = await client.call({ target: '/', method: 'POST', body: {}, deadlineMs: 150 });
    expect(outcome).toMatchObject({ ok: false, response: { status: 201 } });
    expect(outcome.response?.body).toHaveLength(0);
    expect(outcome.ok ? undefined : outcome.error.code).toMatch(/^(deadline-exceeded|body-withheld)$/);
  });

  it('ends a stream with the same error', async () => {
    const { client } = await start('x'.repeat(500_000), { rateLimit: false });
    const { response } = await client.call({ target: '/', bodyMode: 'stream' });
    const read = async () => {
      for await (const _ of response?.stream ?? []);
    };
    const error = await read().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'body-withheld' });
  });
});
