import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

async function setUp(definition: ApiDefinition = {}): Promise<{ server: HttpServer; client: ApiClient }> {
  const server = await startHttpServer((_request, response) => response.writeHead(503).end());
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...definition });
  opened.push(server, client);
  return { server, client };
}

describe('direct call with an idempotency key', () => {
  it.each([
    ['the standard header', {}, 'idempotency-key'],
    ['the header of the API', { idempotency: { header: 'X-Request-Key' } }, 'x-request-key'],
  ])('sends the key in %s, as its error states that the write can be resent', async (_what, definition, header) => {
    const { server, client } = await setUp(definition);
    const outcome = await client.call({ target: '/orders', method: 'POST', body: {}, direct: true, idempotencyKey: 'key-1' });
    expect(outcome).toMatchObject({ ok: false, error: { safeToRetry: true } });
    expect(server.requests[0]?.headers).toMatchObject({ [header]: 'key-1' });
  });

  it('rejects the key if idempotency keys are disabled', async () => {
    const { server, client } = await setUp({ idempotency: false });
    await expect(client.call({ target: '/orders', method: 'POST', direct: true, idempotencyKey: 'key-1' })).rejects.toMatchObject({
      code: 'invalid-header',
      outcome: 'rejected',
    });
    expect(server.requests).toHaveLength(0);
  });
});
