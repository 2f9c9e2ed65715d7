import { describe, expect, it } from 'vitest';
import { type CallEvent, createApiClient } from '../../../src/index.js';
import { responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const closables = closedAfterEach();

/** Starts a server whose first connection is for another host, as far as it knows, and a client whose backoff passes immediately. */
async function setUp(body: string) {
  let first: unknown;
  const server: RawServer = await startRawServer({
    onConnection(socket) {
      first ??= socket;
    },
    onRequest(socket) {
      const status = socket === first ? '421 Misdirected Request' : '200 OK';
      socket.write(`HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    },
  });
  const clock = createFakeClock();
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true } }, { clock });
  closables.push(server, client);
  const onEvent = (event: CallEvent) => {
    if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
  };
  return { server, client, onEvent };
}

describe('a 421', () => {
  it.each([
    ['GET', 'wrong host'],
    ['GET', ''],
    ['POST', 'wrong host'],
    ['PATCH', ''],
  ] as const)('makes a %s with the response body "%s" be sent again on another connection', async (method, body) => {
    const { server, client, onEvent } = await setUp(body);
    const outcome = await client.call({ target: '/', method, ...(method !== 'GET' && { body: { a: 1 } }), onEvent });
    expect(responseOf(outcome).status).toBe(200);
    expect(outcome.attempts).toMatchObject([{ status: 421 }, { status: 200 }]);
    expect(server.connections).toBe(2);
  });

  it('leaves the connections of other responses open', async () => {
    const { server, client, onEvent } = await setUp('x');
    for (let n = 0; n < 6; n += 1) responseOf(await client.call({ target: `/${n}`, onEvent }));
    expect(server.connections).toBeLessThanOrEqual(3);
  });
});
