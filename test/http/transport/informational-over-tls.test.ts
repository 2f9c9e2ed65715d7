// needs: openssl
import { createSecureServer } from 'node:http2';
import { afterAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createAuthorities } from '../../helpers/servers/certificates.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { startTlsServer } from '../../helpers/servers/tls-server.js';

const authorities = createAuthorities();
const identity = authorities.issue('server', { host: 'localhost', names: 'IP:127.0.0.1' });
afterAll(() => authorities.remove());

const opened = closedAfterEach();

function clientOf(http2: boolean) {
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, tls: { ca: authorities.root }, http2 });
  opened.push(client);
  return client;
}

describe('unasked informational response over TLS', () => {
  it('does not end the calls of a persistent connection over HTTP/1.1', async () => {
    const server = await startTlsServer(identity, (_request, response) => {
      response.writeContinue();
      response.writeProcessing();
      response.writeContinue();
      response.end('fine');
    });
    opened.push(server);
    const client = clientOf(false);
    for (let n = 1; n <= 3; n += 1) {
      expect(textOf(await client.call({ target: `https://127.0.0.1:${server.port}/`, method: 'POST', body: 'a', deadlineMs: 5000 }))).toBe(
        'fine',
      );
      await new Promise(setImmediate);
    }
    expect(server.connections).toBe(1);
  });

  it('does not end a call over HTTP/2', async () => {
    const server = createSecureServer(identity);
    server.on('stream', (stream) => {
      stream.additionalHeaders({ ':status': 100 });
      stream.additionalHeaders({ ':status': 103, link: '</style.css>; rel=preload' });
      stream.respond({ ':status': 201 });
      stream.end('fine');
    });
    const { port } = await listenOnLoopback(server);
    opened.push({ close: () => new Promise((resolve) => void server.close(() => resolve())) });
    const outcome = await clientOf(true).call({ target: `https://127.0.0.1:${port}/`, deadlineMs: 5000 });
    expect(responseOf(outcome).status).toBe(201);
    expect(responseOf(outcome).headers.has('link')).toBe(false);
    expect(textOf(outcome)).toBe('fine');
  });
});
