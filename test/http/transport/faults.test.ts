import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Method } from '../../../src/http/semantics/method.js';
import { type ApiClient, type ApiDefinition, type ApiOutcome, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { answerOf, errorOf, textOf } from '../../helpers/calls/outcomes.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { freePort } from '../../helpers/servers/http-server.js';
import { type RawHandlers, type RawServer, startRawServer } from '../../helpers/servers/raw-server.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

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

/** One call that must end by itself, long before its deadline. */
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

/** Sends these bytes as they are; whatever follows the `close` mark is not sent. */
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
    // What is written must arrive before the reset drops it.
    else socket.write(bytes, () => setImmediate(() => socket.resetAndDestroy()));
  };

const ok = 'HTTP/1.1 200 OK\r\n';
const withLength = (body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([Buffer.from(`${ok}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);

interface Row {
  readonly fault: string;
  readonly onRequest: (socket: Socket) => void;
  readonly code: string;
  /** Of a GET; a POST is never sent twice. */
  readonly retried: boolean;
}

const rows: readonly Row[] = [
  { fault: 'a reset before the headers', onRequest: sendsAndResets(), code: 'connection-lost', retried: true },
  { fault: 'a close before the headers', onRequest: sendsAndEnds(), code: 'connection-lost', retried: true },
  { fault: 'a reset amid the headers', onRequest: sendsAndResets(`${ok}Content-`), code: 'connection-lost', retried: true },
  { fault: 'a close amid the headers', onRequest: sendsAndEnds(`${ok}Content-Le`), code: 'connection-lost', retried: true },
  { fault: 'a close amid the status line', onRequest: sendsAndEnds('HTTP/1.'), code: 'connection-lost', retried: true },
  {
    fault: 'a reset amid the body',
    onRequest: sendsAndResets(`${ok}Content-Length: 100\r\n\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a Content-Length that is too long',
    onRequest: sendsAndEnds(`${ok}Content-Length: 100\r\n\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a chunked body without its last chunk',
    onRequest: sendsAndEnds(`${ok}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a chunk that is cut',
    onRequest: sendsAndEnds(`${ok}Transfer-Encoding: chunked\r\n\r\n64\r\npart`),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a gzip body that is cut',
    onRequest: sendsAndEnds(withLength(gzipSync('x'.repeat(5000)).subarray(0, 20), 'Content-Encoding: gzip\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a brotli body that is cut',
    onRequest: sendsAndEnds(withLength(brotliCompressSync('a longer text, to be cut').subarray(0, 12), 'Content-Encoding: br\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'a deflate body that is cut',
    onRequest: sendsAndEnds(withLength(deflateSync('a longer text, to be cut').subarray(0, 12), 'Content-Encoding: deflate\r\n')),
    code: 'body-incomplete',
    retried: true,
  },
  {
    fault: 'two Content-Lengths that differ',
    onRequest: sends(`${ok}Content-Length: 2\r\nContent-Length: 4\r\n\r\nhere`),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'Content-Length and Transfer-Encoding',
    onRequest: sends(`${ok}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhere\r\n0\r\n\r\n`),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'a chunk size that is no number',
    onRequest: sends(`${ok}Transfer-Encoding: chunked\r\n\r\nzz\r\nhere\r\n0\r\n\r\n`),
    code: 'invalid-response',
    retried: false,
  },
  { fault: 'NUL in a header', onRequest: sends(`${ok}X-A: b\0c\r\nContent-Length: 2\r\n\r\nok`), code: 'invalid-response', retried: false },
  {
    fault: 'a header line that ends with a bare line feed',
    onRequest: sends(`${ok}X-A: b\nContent-Length: 2\n\nok`),
    code: 'invalid-response',
    retried: false,
  },
  { fault: 'an answer that is no HTTP', onRequest: sends('220 mail.example ESMTP\r\n'), code: 'invalid-response', retried: false },
  {
    fault: 'a status of 000',
    onRequest: sends('HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok'),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'a status of two digits',
    onRequest: sends('HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\nok'),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'an unasked 100',
    onRequest: sends('HTTP/1.1 100 Continue\r\n\r\n', withLength('ok')),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'an unasked 101',
    onRequest: sends('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    code: 'invalid-response',
    retried: false,
  },
  {
    fault: 'a header of 20 kB',
    onRequest: sends(`${ok}X-A: ${'b'.repeat(20_000)}\r\nContent-Length: 2\r\n\r\nok`),
    code: 'headers-too-large',
    retried: false,
  },
  {
    fault: 'plain text that is labelled gzip',
    onRequest: sends(withLength('{"not":"encoded"}', 'Content-Encoding: gzip\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    fault: 'plain text that is labelled deflate',
    onRequest: sends(withLength('plain text', 'Content-Encoding: deflate\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    fault: 'plain text that is labelled br',
    onRequest: sends(withLength('{"not":"encoded"}', 'Content-Encoding: br\r\n')),
    code: 'encoding-invalid',
    retried: false,
  },
  {
    fault: 'an encoding that is not known here',
    onRequest: sends(withLength('what', 'Content-Encoding: zstd\r\n')),
    code: 'encoding-unsupported',
    retried: false,
  },
  {
    fault: 'a body that is encoded twelve times',
    onRequest: sends(withLength('what', `Content-Encoding: ${Array(12).fill('gzip').join(', ')}\r\n`)),
    code: 'encoding-unsupported',
    retried: false,
  },
  { fault: 'a status of 999', onRequest: sends('HTTP/1.1 999 What\r\nContent-Length: 2\r\n\r\nok'), code: 'server-error', retried: false },
  { fault: 'an unasked 304', onRequest: sends('HTTP/1.1 304 Not Modified\r\n\r\n'), code: 'unexpected-status', retried: false },
];

describe.each(rows)('$fault', ({ onRequest, code, retried }) => {
  it(`ends a GET with ${code}${retried ? ' after four attempts' : ' at once'}`, async () => {
    const { server, outcome } = await run({ onRequest });
    expect(errorOf(outcome)).toMatchObject({ code, outcome: 'unknown', safeToRetry: retried });
    expect(outcome.attempts).toHaveLength(retried ? 4 : 1);
    expect(server.heads).toHaveLength(retried ? 4 : 1);
  });

  it(`ends a POST with ${code} after one attempt, its effect unknown`, async () => {
    const { server, outcome } = await run({ onRequest }, 'POST');
    expect(errorOf(outcome)).toMatchObject({ code, outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toMatchObject([{ n: 1 }]);
    expect(server.heads).toHaveLength(1);
  });
});

describe('an answer that is good although it looks odd', () => {
  it('comes after a fault that passed', async () => {
    const { server, outcome } = await run({
      onRequest: (socket, n) => (n < 3 ? sendsAndResets()(socket) : sends(withLength('fine'))(socket)),
    });
    expect(textOf(outcome)).toBe('fine');
    expect(server.heads).toHaveLength(3);
    expect(outcome.attempts).toMatchObject([{ error: 'connection-lost' }, { error: 'connection-lost' }, { status: 200 }]);
  });

  it('comes after 103 Early Hints, whose headers are not its own', async () => {
    const { outcome } = await run({ onRequest: sends('HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n', withLength('fine')) });
    expect(textOf(outcome)).toBe('fine');
    expect(answerOf(outcome).headers.has('link')).toBe(false);
  });

  it.each(['', 'Content-Length: 4\r\n', 'Content-Type: application/json\r\n'])(
    'is a 204 with a body and %j, which is dropped',
    async (header) => {
      const server = await serve({
        onRequest: (socket, n) =>
          n === 1 ? sends(`HTTP/1.1 204 No Content\r\n${header}\r\nbody`)(socket) : sends(withLength('fine'))(socket),
      });
      const client = clientOf();
      const first = await client.call({ target: server.url, method: 'DELETE', deadlineMs });
      // The body must not be taken for the next answer.
      expect(textOf(await client.call({ target: server.url, deadlineMs }))).toBe('fine');
      expect(answerOf(first).status).toBe(204);
      expect(answerOf(first).body).toHaveLength(0);
    },
  );

  it('ends with the connection, without a length', async () => {
    expect(textOf((await run({ onRequest: sendsAndEnds(`${ok}\r\nto the end`) })).outcome)).toBe('to the end');
  });

  it('is of HTTP/1.0', async () => {
    expect(textOf((await run({ onRequest: sendsAndEnds('HTTP/1.0 200 OK\r\n\r\nold') })).outcome)).toBe('old');
  });

  it('arrives byte by byte', async () => {
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
  ])('is encoded with %s', async (encoding, body) => {
    const { outcome } = await run({ onRequest: sends(withLength(body, `Content-Encoding: ${encoding}\r\n`)) });
    expect(textOf(outcome)).toBe(body.length === 0 ? '' : 'text');
  });

  it('repeats a header: the values are joined, cookies stay apart', async () => {
    const { outcome } = await run({ onRequest: sends(withLength('x', 'X-A: 1\r\nx-a: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n')) });
    const { headers } = answerOf(outcome);
    expect(headers.get('x-a')).toBe('1, 2');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('has bytes in a header that are no ASCII', async () => {
    const { outcome } = await run({ onRequest: sends(withLength('x', 'X-A: \xe9\r\nX-B: 漢\r\n')) });
    expect(answerOf(outcome).status).toBe(200);
  });
});

describe('a Content-Length that is too short', () => {
  const tooShort = async () => {
    const server = await serve({
      onRequest: (socket, n) =>
        n === 1 ? sends(`${ok}Content-Length: 4\r\n\r\nlonger than that`)(socket) : sends(withLength('fine'))(socket),
    });
    const client = clientOf();
    const first = await client.call({ target: server.url, method: 'POST', body: {}, deadlineMs });
    return { first, second: await client.call({ target: server.url, deadlineMs }) };
  };

  it('does not let the rest be taken for the next answer', async () => {
    expect(textOf((await tooShort()).second)).toBe('fine');
  });

  // undici drops what follows a whole answer without a word.
  it('is told', async () => {
    expect(errorOf((await tooShort()).first)).toMatchObject({ safeToRetry: false });
  });
});

describe('what a fault leaves of the answer', () => {
  it('is its status, its headers and the body so far', async () => {
    const { outcome } = await run({ onRequest: sendsAndEnds(`${ok}X-A: b\r\nContent-Length: 100\r\n\r\npart`) });
    expect(outcome.ok).toBe(false);
    expect(outcome.answer?.status).toBe(200);
    expect(outcome.answer?.headers.get('x-a')).toBe('b');
    expect(Buffer.from(outcome.answer?.body ?? []).toString()).toBe('part');
    expect(outcome.attempts[0]).toMatchObject({ status: 200, error: 'body-incomplete' });
  });

  it('does not hide that the API refused the request', async () => {
    const { outcome } = await run(
      {
        onRequest: sends('HTTP/1.1 404 Not Found\r\nContent-Encoding: zstd\r\nContent-Length: 4\r\n\r\nwhat'),
      },
      'POST',
    );
    expect(errorOf(outcome)).toMatchObject({ outcome: 'rejected' });
  });
});

describe('a body beyond its cap', () => {
  const cap = 1024 * 1024;

  it('ends the call when it is a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * cap));
    const { server, outcome } = await run({ onRequest: sends(withLength(bomb, 'Content-Encoding: gzip\r\n')) }, 'GET', {
      maxBodyBytes: cap,
    });
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', outcome: 'unknown', safeToRetry: false });
    expect(outcome.answer?.body).toHaveLength(cap);
    expect(server.heads).toHaveLength(1);
  });

  it('ends the call when it is a bomb in a bomb', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50 * cap)));
    const { outcome } = await run({ onRequest: sends(withLength(bomb, 'Content-Encoding: gzip, gzip\r\n')) }, 'GET', { maxBodyBytes: cap });
    expect(errorOf(outcome).code).toBe('body-too-large');
  });

  it('ends the call, and closes the socket, when it has no end', async () => {
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
      { maxBodyBytes: cap },
    );
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', safeToRetry: false });
    expect(outcome.answer?.body).toHaveLength(cap);
    await server.drained();
  });

  it('ends the call with a preview as soon as 40 MB are announced', async () => {
    const { server, outcome } = await run({ onRequest: sends(`${ok}Content-Length: 40000000\r\n\r\n`, Buffer.alloc(64 * 1024, 'x')) });
    expect(errorOf(outcome)).toMatchObject({ code: 'body-too-large', outcome: 'unknown', safeToRetry: false });
    expect(errorOf(outcome).message).toContain('40000000');
    expect(outcome.answer?.body).toHaveLength(64 * 1024);
    await server.drained();
  });

  it('is none when the body has just its size', async () => {
    const { outcome } = await run({ onRequest: sends(withLength(Buffer.alloc(1000))) }, 'GET', { maxBodyBytes: 1000 });
    expect(answerOf(outcome).body).toHaveLength(1000);
  });

  it('is told when the body has one byte more', async () => {
    const { outcome } = await run({ onRequest: sendsAndEnds(`${ok}\r\n`, Buffer.alloc(1001)) }, 'GET', { maxBodyBytes: 1000 });
    expect(errorOf(outcome).code).toBe('body-too-large');
    expect(outcome.answer?.body).toHaveLength(1000);
  });

  it('is none for a HEAD that announces 40 MB', async () => {
    const { outcome } = await run({ onRequest: sends(`${ok}Content-Length: 40000000\r\n\r\n`) }, 'HEAD');
    expect(answerOf(outcome).body).toHaveLength(0);
  });
});

it('a body whose encoding is not known is not waited for: the socket is closed', async () => {
  const { server, outcome } = await run({ onRequest: sends(`${ok}Content-Encoding: zstd\r\nContent-Length: 100\r\n\r\npart`) });
  expect(errorOf(outcome).code).toBe('encoding-unsupported');
  await server.drained();
});

it('the body of a redirect is not waited for: the socket is closed', async () => {
  const end = await serve({ onRequest: sends(withLength('the end')) });
  const { server, outcome } = await run({
    onRequest: sends(`HTTP/1.1 302 Found\r\nLocation: ${end.url}/\r\nContent-Length: 100\r\n\r\npart`),
  });
  expect(textOf(outcome)).toBe('the end');
  await server.drained();
});

it('headers without an end are cut off', async () => {
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

it('an SSH banner is no HTTP', async () => {
  const { outcome } = await run({ onConnection: (socket) => socket.write('SSH-2.0-OpenSSH_9.2p1\r\n') });
  expect(errorOf(outcome)).toMatchObject({ code: 'invalid-response', safeToRetry: false });
  expect(outcome.attempts).toHaveLength(1);
});

describe('an answer that does not come', () => {
  const stalls: readonly [string, NonNullable<RawHandlers['onRequest']>][] = [
    ['silence', () => undefined],
    ['headers that stall', sends(`${ok}Content-Le`)],
    ['a body that stalls', sends(`${ok}Content-Length: 100\r\n\r\npart`)],
    ['a chunked body that stalls', sends(`${ok}Transfer-Encoding: chunked\r\n\r\n4\r\npart\r\n`)],
    [
      'a gzip body that stalls',
      sends(`${ok}Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n`, gzipSync('x'.repeat(9)).subarray(0, 15)),
    ],
  ];

  it.each(stalls)('ends with the deadline: %s', async (_what, onRequest) => {
    const server = await serve({ onRequest });
    const clock = createFakeClock();
    const ended = clientOf({}, { clock }).call({ target: server.url, method: 'POST', body: {}, deadlineMs: 20_000 });
    await server.received(1);
    // The bytes are on their way: a turn or two of the loop lets them arrive.
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    clock.advance(19_999);
    expect(server.open.size).toBe(1);
    const started = performance.now();
    clock.advance(1);
    const outcome = await ended;
    expect(performance.now() - started).toBeLessThan(250);
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown', safeToRetry: false });
    expect(outcome).toMatchObject({ totalMs: 20_000, attempts: [{ n: 1, error: 'deadline-exceeded' }] });
    expect(server.heads).toHaveLength(1);
    await server.drained();
    expect(clock.pending()).toEqual([]);
  });

  it.each(stalls)('is tried again after the time-out of the attempt: %s', async (_what, onRequest) => {
    const server = await serve({
      onRequest: (socket, n, head) => (n === 1 ? onRequest(socket, n, head) : sends(withLength('fine'))(socket)),
    });
    const clock = createFakeClock();
    const onEvent = ({ type }: { type: string }) => {
      if (type === 'retry') queueMicrotask(() => clock.advance(100));
    };
    const ended = clientOf({ timeouts: { attemptMs: 3000 } }, { clock }).call({ target: server.url, onEvent });
    await server.received(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    clock.advance(3000);
    const outcome = await ended;
    expect(textOf(outcome)).toBe('fine');
    expect(outcome.attempts).toMatchObject([
      { n: 1, error: 'attempt-timeout', durationMs: 3000 },
      { n: 2, status: 200 },
    ]);
  });

  it('ends with the deadline in real time: headers of 5 bytes a second', async () => {
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

describe('a kept connection that the server has closed', () => {
  /** Answers the first request of a connection, and resets it on the second. */
  const closesOnReuse: RawHandlers['onRequest'] = (socket, _n, head) => {
    if (reused.has(socket)) socket.resetAndDestroy();
    else sends(withLength(head.split(' ')[0] ?? ''))(socket);
    reused.add(socket);
  };
  const reused = new WeakSet<Socket>();

  it('does not fail a GET', async () => {
    const server = await serve({ onRequest: closesOnReuse });
    const client = clientOf();
    for (let n = 0; n < 6; n += 1) expect(textOf(await client.call({ target: server.url, deadlineMs }))).toBe('GET');
  });

  it('leaves the effect of a POST unknown, and does not repeat it', async () => {
    const server = await serve({ onRequest: closesOnReuse });
    const client = clientOf();
    answerOf(await client.call({ target: server.url, deadlineMs }));
    // The pool takes its connection back in the next turn of the loop.
    await new Promise(setImmediate);
    const outcome = await client.call({ target: server.url, method: 'POST', body: {}, deadlineMs });
    expect(server.connections).toBe(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: false });
    expect(server.heads).toHaveLength(2);
  });
});

describe('no connection', () => {
  it('a refused one is tried again, for a POST too', async () => {
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
  ])('a look-up that fails with %s is %s', async (code, expected, retried) => {
    let asked = 0;
    const resolver = async () => {
      asked += 1;
      throw Object.assign(new Error('no'), { code });
    };
    const outcome = await clientOf({}, { resolver }).call({ target: 'http://api.test/', method: 'POST', body: {}, deadlineMs });
    expect(errorOf(outcome)).toMatchObject({ code: expected, outcome: 'not-sent', safeToRetry: retried });
    expect(asked).toBe(retried ? 4 : 1);
  });

  it('a name without an address does not exist', async () => {
    const outcome = await clientOf({}, { resolver: async () => [] }).call({ target: 'http://api.test/', deadlineMs });
    expect(errorOf(outcome)).toMatchObject({ code: 'dns-not-found', outcome: 'not-sent', safeToRetry: false });
  });

  it('a name whose first address refuses is reached at its second', async () => {
    const server = await serve({ onRequest: sends(withLength('fine')) });
    const resolver = async () => [
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(textOf(await clientOf({}, { resolver }).call({ target: `http://api.test:${server.port}/`, deadlineMs }))).toBe('fine');
    expect(server.heads[0]).toContain(`host: api.test:${server.port}`);
  });

  it('a look-up that does not end is cut off by the connect time-out', async () => {
    const resolver = () => new Promise<never>(() => undefined);
    const client = clientOf({ timeouts: { connectMs: 100 } }, { resolver });
    const started = performance.now();
    const outcome = await client.call({ target: 'http://api.test/', attempts: 1, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'connect-timeout', outcome: 'not-sent', safeToRetry: true });
    expect(performance.now() - started).toBeLessThan(3250);
  });
});
