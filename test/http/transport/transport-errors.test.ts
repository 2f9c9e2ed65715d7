// alone: compares the wall clock with a limit
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/http/semantics/method.js';
import { type ApiClient, type ApiDefinition, type ApiOutcome, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { freePort } from '../../helpers/servers/http-server.js';
import { type RawHandlers, type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();

async function serve(handlers: RawHandlers): Promise<RawServer> {
  const server = await startRawServer(handlers);
  opened.push(server);
  return server;
}

function clientOf(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const client = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 5, maxMs: 20 }, ...definition }, dependencies);
  opened.push(client);
  return client;
}

const deadlineMs = 2000;

interface Run {
  readonly server: RawServer;
  readonly outcome: ApiOutcome;
}

/** Makes one call, which must end before its deadline. */
async function run(handlers: RawHandlers, method: Method = 'GET', definition: ApiDefinition = {}): Promise<Run> {
  const server = await serve(handlers);
  const client = clientOf(definition);
  const started = performance.now();
  const body = method === 'POST' ? { body: { a: 1 } } : {};
  const outcome = await client.call({ target: server.url, method, deadlineMs, ...body });
  expect(performance.now() - started).toBeLessThan(deadlineMs + 250);
  if (!outcome.ok) expect(outcome.error.code).not.toBe('deadline-exceeded');
  return { server, outcome };
}

/** Sends these bytes unchanged. */
const sends =
  (...pieces: readonly (string | Buffer)[]) =>
  (socket: Socket): void => {
    for (const piece of pieces) socket.write(piece);
  };
const sendsAndEnds =
  (...pieces: readonly (string | Buffer)[]) =>
  (socket: Socket): void => {
    socket.end(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
  };
const sendsAndResets =
  (...pieces: readonly (string | Buffer)[]) =>
  (socket: Socket): void => {
    const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    if (bytes.length === 0) socket.resetAndDestroy();
    // The written bytes must arrive before the reset.
    else socket.write(bytes, () => setImmediate(() => socket.resetAndDestroy()));
  };

const ok = 'HTTP/1.1 200 OK\r\n';
const withLength = (body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([Buffer.from(`${ok}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);

interface Row {
  readonly failure: string;
  readonly onRequest: (socket: Socket) => void;
  readonly code: string;
  /** Whether a GET is retried; a POST never is. */
  readonly retried: boolean;
}

/** Start of a response after which the server closes the connection. */
const last = `${ok}Connection: close\r\n`;

const rows: readonly Row[] = [
  { failure: 'a reset before the headers', onRequest: sendsAndResets(), code: 'connection-lost', retried: true },
  { failure: 'a close before the headers', onRequest: sendsAndEnds(), code: 'connection-lost', retried: true },
  { failure: 'a reset within the headers', onRequest: sendsAndResets(`${ok}Content-`), code: 'connection-lost', retried: true },
  { failure: 'a close within the headers', onRequest: sendsAndEnds(`${ok}Content-Le`), code: 'connection-lost', retried: true },
  { failure: 'a close within the status line', onRequest: sendsAndEnds('HTTP/1.'), code: 'connection-lost', retried: true },
  {
    failure: 'a reset within the body',
    onRequest: sendsAndResets(`${ok}Content-Length: 100\r\n\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'a Content-Length that is too large',
    onRequest: sendsAndEnds(`${ok}Content-Length: 100\r\n\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'a chunked body without its last chunk',
    onRequest: sendsAndEnds(`${ok}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'an incomplete chunk',
    onRequest: sendsAndEnds(`${ok}Transfer-Encoding: chunked\r\n\r\n64\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  ...[
    ['a close within the body of a last response', sendsAndEnds(`${last}Content-Length: 100\r\n\r\npart`)] as const,
    ['a reset within the body of a last response', sendsAndResets(`${last}Content-Length: 100\r\n\r\npart`)] as const,
    ['a close before the body of a last response', sendsAndEnds(`${last}Content-Length: 100\r\n\r\n`)] as const,
    ['a close within an HTTP/1.0 body', sendsAndEnds('HTTP/1.0 200 OK\r\nContent-Length: 100\r\n\r\npart')] as const,
    ['a last response without its last chunk', sendsAndEnds(`${last}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`)] as const,
    ['a last response with an incomplete chunk', sendsAndEnds(`${last}Transfer-Encoding: chunked\r\n\r\n64\r\npart`)] as const,
  ].map(([failure, onRequest]) => ({ failure, onRequest, code: 'body-incomplete', retried: true })),
  {
    failure: 'an incomplete gzip body',
    onRequest: sendsAndEnds(withLength(gzipSync('x'.repeat(5000)).subarray(0, 20), 'Content-Encoding: gzip\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'an incomplete brotli body',
    onRequest: sendsAndEnds(withLength(brotliCompressSync('a longer text, to be cut').subarray(0, 12), 'Content-Encoding: br\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'an incomplete deflate body',
    onRequest: sendsAndEnds(withLength(deflateSync('a longer text, to be cut').subarray(0, 12), 'Content-Encoding: deflate\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    failure: 'two different Content-Lengths',
    onRequest: sends(`${ok}Content-Length: 2\r\nContent-Length: 4\r\n\r\nhere`),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'Content-Length together with Transfer-Encoding',
    onRequest: sends(`${ok}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhere\r\n0\r\n\r\n`),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'an invalid chunk size',
    onRequest: sends(`${ok}Transfer-Encoding: chunked\r\n\r\nzz\r\nhere\r\n0\r\n\r\n`),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'a NUL in a header',
    onRequest: sends(`${ok}X-A: b\0c\r\nContent-Length: 2\r\n\r\nok`),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'a header line that ends with a bare line feed',
    onRequest: sends(`${ok}X-A: b\nContent-Length: 2\n\nok`),
    code: 'invalid-response',
    retried: false,
  },
  { failure: 'a response that is not HTTP', onRequest: sends('220 mail.example ESMTP\r\n'), code: 'invalid-response', retried: false },
  {
    failure: 'a status of 000',
    onRequest: sends('HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok'),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'a two-digit status',
    onRequest: sends('HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\nok'),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'an unsolicited 101',
    onRequest: sends('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    code: 'invalid-response',
    retried: false,
  },
  {
    failure: 'a header of 20 kB',
    onRequest: sends(`${ok}X-A: ${'b'.repeat(20_000)}\r\nContent-Length: 2\r\n\r\nok`),
    code: 'headers-too-large',
    retried: false,
  },
  {
    failure: 'plain text labelled gzip',
    onRequest: sends(withLength('{"not":"encoded"}', 'Content-Encoding: gzip\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    failure: 'plain text labelled deflate',
    onRequest: sends(withLength('plain text', 'Content-Encoding: deflate\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    failure: 'plain text labelled br',
    onRequest: sends(withLength('{"not":"encoded"}', 'Content-Encoding: br\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    failure: 'an unsupported content encoding',
    onRequest: sends(withLength('what', 'Content-Encoding: zstd\r\n')),
    code: 'encoding-unsupported',
    retried: false,
  },
  {
    failure: 'a body with twelve content encodings',
    onRequest: sends(withLength('what', `Content-Encoding: ${Array(12).fill('gzip').join(', ')}\r\n`)),
    code: 'encoding-unsupported',
    retried: false,
  },
  {
    failure: 'a status of 999',
    onRequest: sends('HTTP/1.1 999 What\r\nContent-Length: 2\r\n\r\nok'),
    code: 'server-error',
    retried: false,
  },
  { failure: 'an unsolicited 304', onRequest: sends('HTTP/1.1 304 Not Modified\r\n\r\n'), code: 'unexpected-status', retried: false },
];

describe('transport failure', () => {
  const cases = rows.map(({ failure, code, retried, onRequest }) => [failure, code, retried ? 4 : 1, onRequest] as const);

  it.each(cases)('%s ends a GET with %s (attempts: %i)', async (_failure, code, attempts, onRequest) => {
    const { server, outcome } = await run({ onRequest });
    expect(errorOf(outcome)).toMatchObject({ code, outcome: 'unknown', safeToRetry: attempts > 1 });
    expect(outcome.attempts).toHaveLength(attempts);
    expect(server.heads).toHaveLength(attempts);
  });

  it.each(cases)('%s ends a POST with %s and an unknown outcome, without a retry', async (_failure, code, _attempts, onRequest) => {
    const { server, outcome } = await run({ onRequest }, 'POST');
    expect(errorOf(outcome)).toMatchObject({ code, outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toMatchObject([{ n: 1 }]);
    expect(server.heads).toHaveLength(1);
  });
});

describe('unusual but valid response', () => {
  it('returns the response of the third attempt after two lost connections', async () => {
    const { server, outcome } = await run({
      onRequest: (socket, n) => (n < 3 ? sendsAndResets()(socket) : sends(withLength('fine'))(socket)),
    });
    expect(textOf(outcome)).toBe('fine');
    expect(server.heads).toHaveLength(3);
    expect(outcome.attempts).toMatchObject([{ error: 'connection-lost' }, { error: 'connection-lost' }, { status: 200 }]);
  });

  it('ignores 103 Early Hints and their headers', async () => {
    const { outcome } = await run({ onRequest: sends('HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n', withLength('fine')) });
    expect(textOf(outcome)).toBe('fine');
    expect(responseOf(outcome).headers.has('link')).toBe(false);
  });

  it.each(['', 'Content-Length: 4\r\n', 'Content-Type: application/json\r\n'])(
    'drops the body of a 204 with the header line %j',
    async (header) => {
      const server = await serve({
        onRequest: (socket, n) =>
          n === 1 ? sends(`HTTP/1.1 204 No Content\r\n${header}\r\nbody`)(socket) : sends(withLength('fine'))(socket),
      });
      const client = clientOf();
      const first = await client.call({ target: server.url, method: 'DELETE', deadlineMs });
      // The body must not be parsed as the next response.
      expect(textOf(await client.call({ target: server.url, deadlineMs }))).toBe('fine');
      expect(responseOf(first).status).toBe(204);
      expect(responseOf(first).body).toHaveLength(0);
    },
  );

  it('reads a body without a length until the connection closes', async () => {
    expect(textOf((await run({ onRequest: sendsAndEnds(`${ok}\r\nto the end`) })).outcome)).toBe('to the end');
  });

  it('accepts an HTTP/1.0 response', async () => {
    expect(textOf((await run({ onRequest: sendsAndEnds('HTTP/1.0 200 OK\r\n\r\nold') })).outcome)).toBe('old');
  });

  it('accepts a response that arrives byte by byte', async () => {
    const bytes = withLength('slowly', 'X-A: b\r\n');
    const { outcome } = await run({
      onRequest: (socket) => {
        let index = 0;
        const next = () => {
          if (index >= bytes.length) return;
          socket.write(bytes.subarray(index, ++index));
          setImmediate(next);
        };
        socket.setNoDelay(true);
        next();
      },
    });
    expect(textOf(outcome)).toBe('slowly');
  });

  it.each([
    ['gzip', gzipSync('text')],
    ['x-gzip', gzipSync('text')],
    ['GZIP', gzipSync('text')],
    ['deflate', deflateSync('text')],
    ['deflate', deflateRawSync('text')],
    ['br', brotliCompressSync('text')],
    ['identity', Buffer.from('text')],
    ['gzip, br', brotliCompressSync(gzipSync('text'))],
    ['gzip', Buffer.concat([gzipSync('te'), gzipSync('xt')])],
    ['gzip', Buffer.alloc(0)],
  ])('decodes a body with Content-Encoding: %s', async (encoding, body) => {
    const { outcome } = await run({ onRequest: sends(withLength(body, `Content-Encoding: ${encoding}\r\n`)) });
    expect(textOf(outcome)).toBe(body.length === 0 ? '' : 'text');
  });

  it('joins the values of a repeated header, but keeps cookies separate', async () => {
    const { outcome } = await run({ onRequest: sends(withLength('x', 'X-A: 1\r\nx-a: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n')) });
    const { headers } = responseOf(outcome);
    expect(headers.get('x-a')).toBe('1, 2');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('accepts bytes outside ASCII in a header', async () => {
    const { outcome } = await run({ onRequest: sends(withLength('x', 'X-A: \xe9\r\nX-B: 漢\r\n')) });
    expect(responseOf(outcome).status).toBe(200);
  });
});

describe('Content-Length that is too small', () => {
  const tooShort = async () => {
    const server = await serve({
      onRequest: (socket, n) =>
        n === 1 ? sends(`${ok}Content-Length: 4\r\n\r\nlonger than that`)(socket) : sends(withLength('fine'))(socket),
    });
    const client = clientOf();
    const first = await client.call({ target: server.url, method: 'POST', body: {}, deadlineMs });
    return { first, second: await client.call({ target: server.url, deadlineMs }) };
  };

  it('does not parse bytes beyond the Content-Length as the next response', async () => {
    expect(textOf((await tooShort()).second)).toBe('fine');
  });

  // undici silently drops bytes after a complete response.
  it('reports bytes beyond the Content-Length as an error that is not safe to retry', async () => {
    expect(errorOf((await tooShort()).first)).toMatchObject({ safeToRetry: false });
  });
});

describe('response of a failed call', () => {
  it('returns the status, the headers and the body up to the failure', async () => {
    const { outcome } = await run({ onRequest: sendsAndEnds(`${ok}X-A: b\r\nContent-Length: 100\r\n\r\npart`) });
    expect(outcome.ok).toBe(false);
    expect(outcome.response?.status).toBe(200);
    expect(outcome.response?.headers.get('x-a')).toBe('b');
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toBe('part');
    expect(outcome.attempts[0]).toMatchObject({ status: 200, error: 'body-incomplete' });
  });

  it('reports a 404 as rejected even if its body cannot be decoded', async () => {
    const { outcome } = await run(
      {
        onRequest: sends('HTTP/1.1 404 Not Found\r\nContent-Encoding: zstd\r\nContent-Length: 4\r\n\r\nwhat'),
      },
      'POST',
    );
    expect(errorOf(outcome)).toMatchObject({ outcome: 'rejected' });
  });
});

describe('body size limit', () => {
  const maxBodyBytes = 1024 * 1024;

  it('stops decoding a gzip bomb and does not retry', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * maxBodyBytes));
    const { server, outcome } = await run({ onRequest: sends(withLength(bomb, 'Content-Encoding: gzip\r\n')) }, 'GET', {
      maxBodyBytes,
    });
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', outcome: 'unknown', safeToRetry: false });
    expect(outcome.response?.body).toHaveLength(maxBodyBytes);
    expect(server.heads).toHaveLength(1);
  });

  it('stops decoding a nested gzip bomb', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50 * maxBodyBytes)));
    const { outcome } = await run({ onRequest: sends(withLength(bomb, 'Content-Encoding: gzip, gzip\r\n')) }, 'GET', { maxBodyBytes });
    expect(errorOf(outcome).code).toBe('body-too-large');
  });

  it('ends the call and closes the socket if the body is endless', async () => {
    const piece = Buffer.alloc(64 * 1024, 'x');
    const { server, outcome } = await run(
      {
        onRequest: (socket) => {
          socket.write(`${ok}\r\n`);
          const more = () => {
            while (!socket.destroyed && socket.write(piece));
          };
          socket.on('drain', more);
          more();
        },
      },
      'GET',
      { maxBodyBytes },
    );
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', safeToRetry: false });
    expect(outcome.response?.body).toHaveLength(maxBodyBytes);
    await server.drained();
  });

  it('ends the call with a preview if Content-Length is 40 MB', async () => {
    const { server, outcome } = await run({ onRequest: sends(`${ok}Content-Length: 40000000\r\n\r\n`, Buffer.alloc(64 * 1024, 'x')) });
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', outcome: 'unknown', safeToRetry: false });
    expect(errorOf(outcome).message).toContain('40000000');
    expect(outcome.response?.body).toHaveLength(64 * 1024);
    await server.drained();
  });

  it('allows a body of exactly maxBodyBytes', async () => {
    const { outcome } = await run({ onRequest: sends(withLength(Buffer.alloc(1000))) }, 'GET', { maxBodyBytes: 1000 });
    expect(responseOf(outcome).body).toHaveLength(1000);
  });

  it('rejects a body that is one byte larger than maxBodyBytes', async () => {
    const { outcome } = await run({ onRequest: sendsAndEnds(`${ok}\r\n`, Buffer.alloc(1001)) }, 'GET', { maxBodyBytes: 1000 });
    expect(errorOf(outcome).code).toBe('body-too-large');
    expect(outcome.response?.body).toHaveLength(1000);
  });

  it('ignores a Content-Length of 40 MB in the response to a HEAD', async () => {
    const { outcome } = await run({ onRequest: sends(`${ok}Content-Length: 40000000\r\n\r\n`) }, 'HEAD');
    expect(responseOf(outcome).body).toHaveLength(0);
  });
});

it('closes the socket immediately if the content encoding of the body is not supported', async () => {
  const { server, outcome } = await run({ onRequest: sends(`${ok}Content-Encoding: zstd\r\nContent-Length: 100\r\n\r\npart`) });
  expect(errorOf(outcome).code).toBe('encoding-unsupported');
  await server.drained();
});

it('closes the socket of a redirect without waiting for its body', async () => {
  const end = await serve({ onRequest: sends(withLength('the end')) });
  const { server, outcome } = await run({
    onRequest: sends(`HTTP/1.1 302 Found\r\nLocation: ${end.url}/\r\nContent-Length: 100\r\n\r\npart`),
  });
  expect(textOf(outcome)).toBe('the end');
  await server.drained();
});

it('ends the call with headers-too-large if the headers are endless', async () => {
  const { server, outcome } = await run({
    onRequest: (socket) => {
      socket.write(ok);
      let n = 0;
      const more = () => {
        while (!socket.destroyed && socket.write(`X-${n++}: ${'y'.repeat(1000)}\r\n`));
      };
      socket.on('drain', more);
      more();
    },
  });
  expect(errorOf(outcome)).toMatchObject({ code: 'headers-too-large', safeToRetry: false });
  expect(server.heads).toHaveLength(1);
  await server.drained();
});

it('reports an SSH banner as invalid-response', async () => {
  const { outcome } = await run({ onConnection: (socket) => socket.write('SSH-2.0-OpenSSH_9.2p1\r\n') });
  expect(errorOf(outcome)).toMatchObject({ code: 'invalid-response', safeToRetry: false });
  expect(outcome.attempts).toHaveLength(1);
});

describe('stalled response', () => {
  const stalls: readonly [string, NonNullable<RawHandlers['onRequest']>][] = [
    ['a server that sends nothing', () => undefined],
    ['stalled headers', sends(`${ok}Content-Le`)],
    ['a stalled body', sends(`${ok}Content-Length: 100\r\n\r\npart`)],
    ['a stalled chunked body', sends(`${ok}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`)],
    ['a stalled gzip body', sends(`${ok}Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n`, gzipSync('x'.repeat(9)).subarray(0, 15))],
  ];

  it.each(stalls)('ends a POST at the deadline: %s', async (_what, onRequest) => {
    const server = await serve({ onRequest });
    const clock = createFakeClock();
    const calling = clientOf({}, { clock }).call({ target: server.url, method: 'POST', body: {}, deadlineMs: 20_000 });
    await server.received(1);
    // The bytes arrive within a few turns of the event loop.
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    clock.advance(19_999);
    expect(server.openSockets.size).toBe(1);
    const started = performance.now();
    clock.advance(1);
    const outcome = await calling;
    expect(performance.now() - started).toBeLessThan(250);
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown', safeToRetry: false });
    expect(outcome).toMatchObject({ totalMs: 20_000, attempts: [{ n: 1, error: 'deadline-exceeded' }] });
    expect(server.heads).toHaveLength(1);
    await server.drained();
    expect(clock.pending()).toEqual([]);
  });

  it.each(stalls)('retries a GET after the attempt timeout: %s', async (_what, onRequest) => {
    const server = await serve({
      onRequest: (socket, n, head) => (n === 1 ? onRequest(socket, n, head) : sends(withLength('fine'))(socket)),
    });
    const clock = createFakeClock();
    const onEvent = ({ type }: { type: string }) => {
      if (type === 'retry') queueMicrotask(() => clock.advance(100));
    };
    const calling = clientOf({ timeouts: { attemptMs: 3000 } }, { clock }).call({ target: server.url, onEvent });
    await server.received(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    clock.advance(3000);
    const outcome = await calling;
    expect(textOf(outcome)).toBe('fine');
    expect(outcome.attempts).toMatchObject([
      { n: 1, error: 'attempt-timeout', durationMs: 3000 },
      { n: 2, status: 200 },
    ]);
  });

  it('ends a call at the deadline in real time if a header byte arrives every 50 ms', async () => {
    const server = await serve({
      onRequest: (socket) => {
        socket.write(ok);
        const timer = setInterval(() => socket.write('X'), 50);
        socket.on('close', () => clearInterval(timer));
      },
    });
    const started = performance.now();
    const outcome = await clientOf().call({ target: server.url, deadlineMs: 300 });
    expect(errorOf(outcome).code).toBe('deadline-exceeded');
    expect(performance.now() - started).toBeLessThan(550);
    await server.drained();
  });
});

describe('persistent connection that the server has closed', () => {
  /** Responds to the first request of a connection and resets the connection on the second. */
  const closesOnReuse: RawHandlers['onRequest'] = (socket, _n, head) => {
    if (reused.has(socket)) socket.resetAndDestroy();
    else sends(withLength(head.split(' ')[0] ?? ''))(socket);
    reused.add(socket);
  };
  const reused = new WeakSet<Socket>();

  it('completes a GET on a persistent connection that the server has closed', async () => {
    const server = await serve({ onRequest: closesOnReuse });
    const client = clientOf();
    for (let n = 0; n < 6; n += 1) expect(textOf(await client.call({ target: server.url, deadlineMs }))).toBe('GET');
  });

  it('ends a POST on a closed persistent connection with an unknown outcome, without a retry', async () => {
    const server = await serve({ onRequest: closesOnReuse });
    const client = clientOf();
    responseOf(await client.call({ target: server.url, deadlineMs }));
    // The connection returns to its pool in the next turn of the event loop.
    await new Promise(setImmediate);
    const outcome = await client.call({ target: server.url, method: 'POST', body: {}, deadlineMs });
    expect(server.connections).toBe(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: false });
    expect(server.heads).toHaveLength(2);
  });
});

describe('connection failure', () => {
  it('retries a refused connection even for a POST', async () => {
    const target = `http://127.0.0.1:${await freePort()}/`;
    for (const method of ['GET', 'POST'] as const) {
      const outcome = await clientOf().call({ target, method, deadlineMs });
      expect(errorOf(outcome)).toMatchObject({ code: 'connection-refused', outcome: 'not-sent', safeToRetry: true });
      expect(outcome.attempts).toHaveLength(4);
    }
  });

  it.each([
    ['ENOTFOUND', 'dns-not-found', false],
    ['EAI_AGAIN', 'dns-failed', true],
    ['EAI_FAIL', 'dns-failed', true],
  ])('reports a DNS lookup that fails with %s as %s', async (code, expected, retried) => {
    let lookups = 0;
    const resolver = async () => {
      lookups += 1;
      throw Object.assign(new Error('no'), { code });
    };
    const outcome = await clientOf({}, { resolver }).call({ target: 'http://api.test/', method: 'POST', body: {}, deadlineMs });
    expect(errorOf(outcome)).toMatchObject({ code: expected, outcome: 'not-sent', safeToRetry: retried });
    expect(lookups).toBe(retried ? 4 : 1);
  });

  it('reports a host name without addresses as dns-not-found', async () => {
    const outcome = await clientOf({}, { resolver: async () => [] }).call({ target: 'http://api.test/', deadlineMs });
    expect(errorOf(outcome)).toMatchObject({ code: 'dns-not-found', outcome: 'not-sent', safeToRetry: false });
  });

  it('connects to the second address of a host name if the first refuses', async () => {
    const server = await serve({ onRequest: sends(withLength('fine')) });
    const resolver = async () => [
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(textOf(await clientOf({}, { resolver }).call({ target: `http://api.test:${server.port}/`, deadlineMs }))).toBe('fine');
    expect(server.heads[0]).toContain(`host: api.test:${server.port}`);
  });

  it('ends an endless DNS lookup with connect-timeout', async () => {
    const resolver = () => new Promise<never>(() => undefined);
    const client = clientOf({ timeouts: { connectMs: 100 } }, { resolver });
    const started = performance.now();
    const outcome = await client.call({ target: 'http://api.test/', attempts: 1, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'connect-timeout', outcome: 'not-sent', safeToRetry: true });
    expect(performance.now() - started).toBeLessThan(3250);
  });
});
