import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/http/semantics/method.js';
import { createContinueFilter } from '../../../src/http/transport/continue-filter.js';
import { type ApiClient, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { fc } from '../../helpers/properties.js';
import { type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function serve(onRequest: (socket: Socket, n: number) => void): Promise<RawServer> {
  const server = await startRawServer({ onRequest });
  opened.push(server);
  return server;
}

function openClient(): ApiClient {
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false });
  opened.push(client);
  return client;
}

const final = 'HTTP/1.1 201 Created\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nfine';
const proceed = 'HTTP/1.1 100 Continue\r\n\r\n';
const processing = 'HTTP/1.1 102 Processing\r\n\r\n';
const earlyHints = 'HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n';

/** Before the final response, although the request has no Expect header. */
const interim: readonly (readonly [string, string])[] = [
  ['100', proceed],
  ['100 without a reason', 'HTTP/1.1 100\r\n\r\n'],
  ['100 with headers', 'HTTP/1.1 100 Continue\r\nServer: old/1.0\r\nContent-Length: 0\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n\r\n'],
  ['100 of HTTP/1.0', 'HTTP/1.0 100 Continue\r\n\r\n'],
  ['100 after an empty line', `\r\n${proceed}`],
  ['100 twice', proceed + proceed],
  ['102', processing],
  ['103', earlyHints],
  ['199', 'HTTP/1.1 199 Miscellaneous\r\n\r\n'],
  ['104, which no RFC defines', 'HTTP/1.1 104 Upload Resumption Supported\r\n\r\n'],
  ['102, 100, 103 and 100', processing + proceed + earlyHints + proceed],
  ['100 fifty times', proceed.repeat(50)],
];

describe('unasked informational response', () => {
  describe.each<Method>(['GET', 'POST', 'HEAD', 'DELETE'])('to %s', (method) => {
    it.each(interim)('does not end the call if it is %s', async (_what, bytes) => {
      const head = 'HTTP/1.1 201 Created\r\nX-Final: yes\r\nContent-Length: 4\r\n\r\n';
      const server = await serve((socket) => socket.write(bytes + head + (method === 'HEAD' ? '' : 'fine')));
      const outcome = await openClient().call({
        target: server.url,
        method,
        deadlineMs: 5000,
        ...(method === 'POST' && { body: { a: 1 } }),
      });
      expect(responseOf(outcome).status).toBe(201);
      expect([...responseOf(outcome).headers.keys()]).toEqual(['content-length', 'x-final']);
      expect(textOf(outcome)).toBe(method === 'HEAD' ? '' : 'fine');
      expect(server.heads).toHaveLength(1);
    });
  });

  it('does not end the call if it arrives byte by byte', async () => {
    const bytes = Buffer.from(proceed + earlyHints + proceed + final);
    const server = await serve((socket) => {
      socket.setNoDelay(true);
      let at = 0;
      const next = () => {
        if (at >= bytes.length) return;
        socket.write(bytes.subarray(at, ++at));
        setImmediate(next);
      };
      next();
    });
    expect(textOf(await openClient().call({ target: server.url, deadlineMs: 5000 }))).toBe('fine');
  });

  it('does not end the call before any response on a persistent connection', async () => {
    const server = await serve((socket) => socket.write(proceed + final));
    const client = openClient();
    for (let n = 1; n <= 3; n += 1) {
      expect(textOf(await client.call({ target: server.url, deadlineMs: 5000 }))).toBe('fine');
      await new Promise(setImmediate);
    }
    expect(server.connections).toBe(1);
  });

  it('leaves a streamed body unchanged that contains the same text', async () => {
    const body = (proceed + processing).repeat(5000);
    const server = await serve((socket) => socket.write(`${proceed}HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`));
    const outcome = await openClient().call({ target: server.url, bodyMode: 'stream', deadlineMs: 5000 });
    expect(await new Response(responseOf(outcome).stream).text()).toBe(body);
  });

  it('ends a call with connection-lost if the server closes after it', async () => {
    const server = await serve((socket) => socket.end(proceed));
    expect(errorOf(await openClient().call({ target: server.url, deadlineMs: 5000 })).code).toBe('connection-lost');
  });

  it('ends a call with a hint that names the protocol if it is a 101', async () => {
    const server = await serve((socket) => socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n`));
    const error = errorOf(await openClient().call({ target: server.url, deadlineMs: 5000 }));
    expect(error).toMatchObject({ code: 'invalid-response', outcome: 'unknown', safeToRetry: false });
    expect(error.message).toContain('101');
    expect(error.hint).not.toContain('the port');
  });

  it('ends a call with a hint that names it if a 100 is larger than 16 KiB', async () => {
    const server = await serve((socket) => socket.write(`HTTP/1.1 100 Continue\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n${final}`));
    const error = errorOf(await openClient().call({ target: server.url, deadlineMs: 5000 }));
    expect(['invalid-response', 'headers-too-large']).toContain(error.code);
    expect(error.hint).not.toContain('the port');
  });
});

describe('createContinueFilter', () => {
  const filtered = (chunks: readonly Buffer[]) => {
    const filter = createContinueFilter();
    filter.start();
    return Buffer.concat(chunks.map((chunk) => filter.pass(chunk))).toString('latin1');
  };
  const cut = (text: string, places: readonly number[]) => {
    const bytes = Buffer.from(text, 'latin1');
    const at = [0, ...[...places].sort((one, other) => one - other), bytes.length];
    return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
  };
  const part = fc.constantFrom(proceed, processing, earlyHints, 'HTTP/1.0 100 Go\r\nX: y\r\n\r\n');
  const end = fc.constantFrom(
    final,
    'HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 100 x\r\n\r\n',
    'SSH-2.0-x\r\n',
    'HTTP/2 100\r\n\r\n',
    '',
  );

  it('removes every 100 and nothing else, in whatever pieces the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), end, fc.array(fc.nat(400), { maxLength: 12 }), (parts, last, places) => {
        const text = parts.join('') + last;
        const expected = parts.filter((one) => !/ 100 /.test(one)).join('') + last;
        expect(
          filtered(
            cut(
              text,
              places.map((place) => Math.min(place, text.length)),
            ),
          ),
        ).toBe(expected);
      }),
    );
  });

  it('passes everything unchanged until a request starts', () => {
    expect(createContinueFilter().pass(Buffer.from(proceed)).toString()).toBe(proceed);
  });
});
