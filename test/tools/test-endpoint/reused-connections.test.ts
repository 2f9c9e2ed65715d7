import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTester } from '../../helpers/calls/endpoint-tester.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

const ok = 'HTTP/1.1 204 No Content\r\n\r\n';

/** Starts a server that responds to the first request of each connection, and then does this with the next one. */
async function serveOnce(onSecond: (socket: Socket) => void) {
  const used = new WeakSet<Socket>();
  const server = await startRawServer({
    onRequest(socket) {
      if (used.has(socket)) onSecond(socket);
      else socket.write(ok);
      used.add(socket);
    },
  });
  opened.push(server);
  return server;
}

describe('reused connection that the other end closed', () => {
  it.each([
    ['GET', (socket: Socket) => socket.resetAndDestroy()],
    ['GET', (socket: Socket) => socket.end()],
    ['OPTIONS', (socket: Socket) => socket.destroy()],
  ] as const)('repeats a %s on another connection, and reports a finding', async (method, close) => {
    const server = await serveOnce((socket) => void close(socket));
    const tested = await createTester(opened).run({ url: server.url, method, samples: 4, perSecond: 50 });
    expect(tested).toMatchObject({ ok: true, samples: { taken: 4, succeeded: 4 } });
    expect(server.connections).toBe(4);
    expect(tested.findings).toContainEqual(expect.stringMatching(/^connection: .* 3 requests were sent again on another connection$/));
  });

  it('ends a write with an unknown outcome and a finding, because it may have taken effect', async () => {
    const server = await serveOnce((socket) => socket.resetAndDestroy());
    const { run } = createTester(opened, { allow: { methods: ['POST'] } });
    const tested = await run({ url: server.url, method: 'POST', body: {}, samples: 2, perSecond: 50 });
    expect(tested).toMatchObject({ ok: false, error: { code: 'connection-lost', outcome: 'unknown' }, samples: { succeeded: 1 } });
    expect(server.heads).toHaveLength(2);
    expect(tested.findings).toContainEqual(expect.stringMatching(/^connection: the other end closed a reused connection without/));
  });

  it('repeats requests on several concurrent connections', async () => {
    const server = await serveOnce((socket) => socket.resetAndDestroy());
    const tested = await createTester(opened).run({ url: server.url, samples: 30, perSecond: 50, concurrency: 10 });
    expect(tested).toMatchObject({ ok: true, samples: { succeeded: 30 } });
  });
});

describe('connection that is not reused', () => {
  it('fails the sample if the server closes it without a response', async () => {
    const server = await startRawServer({ onRequest: (socket) => socket.resetAndDestroy() });
    opened.push(server);
    const tested = await createTester(opened).run({ url: server.url, samples: 3, perSecond: 50 });
    expect(tested).toMatchObject({ ok: false, error: { code: 'connection-lost' }, samples: { succeeded: 0 } });
    expect(server.heads).toHaveLength(3);
  });

  it('fails the sample if the server closes a reused one after the first byte', async () => {
    const server = await serveOnce((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok'));
    const tested = await createTester(opened).run({ url: server.url, samples: 2, perSecond: 50 });
    expect(tested).toMatchObject({ ok: false, samples: { succeeded: 1 } });
    expect(server.heads).toHaveLength(2);
  });
});
