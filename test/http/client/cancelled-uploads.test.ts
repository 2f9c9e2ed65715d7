import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type ApiRequest, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { freePort, type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

async function openApi(definition: ApiDefinition = {}, handler: HttpHandler = (_request, response) => response.end('{}')) {
  const server = await startHttpServer(handler);
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, rateLimit: false, ...definition });
  opened.push(server, client);
  return { server, client };
}

/** A body of each kind that never ends, and how to see whether its source was told to stop. */
const endless: Record<string, () => { readonly body: AsyncIterable<unknown>; readonly stopped: () => boolean }> = {
  'a ReadableStream'() {
    let stopped = false;
    const pull = (controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(1000));
    const cancel = () => {
      stopped = true;
    };
    return { body: new ReadableStream({ pull, cancel }), stopped: () => stopped };
  },
  'a stream of Node.js'() {
    const body = new Readable({
      read() {
        this.push(Buffer.alloc(1000));
      },
    });
    return { body, stopped: () => body.destroyed };
  },
  'an async iterator'() {
    let stopped = false;
    const next = async () => ({ done: false, value: new Uint8Array(1000) });
    const end = async () => {
      stopped = true;
      return { done: true, value: undefined };
    };
    return { body: { [Symbol.asyncIterator]: () => ({ next, return: end }) }, stopped: () => stopped };
  },
};

const refusals: Record<string, (client: ReturnType<typeof createApiClient>, url: string) => Omit<ApiRequest, 'body'>> = {
  'the caller aborted before': (_client, url) => ({ target: url, method: 'POST', signal: AbortSignal.abort(new Error('enough')) }),
  'the policy refuses it': (_client, url) => ({ target: url, method: 'DELETE' }),
  'a header is invalid': (_client, url) => ({ target: url, method: 'POST', headers: { 'x-a': 'a\nb' } }),
  'the URL is invalid': () => ({ target: 'nonsense', method: 'POST' }),
  'the method has no body': (_client, url) => ({ target: url, method: 'GET' }),
  'the network guard blocks it': () => ({ target: 'http://169.254.169.254/', method: 'POST' }),
  'the client is closed': (client, url) => {
    void client.close();
    return { target: url, method: 'POST' };
  },
};

describe.each(Object.keys(endless))('%s as a request body', (kind) => {
  const open = () => endless[kind]?.() ?? { body: Readable.from([]), stopped: () => false };

  it.each(Object.keys(refusals))(`cancels ${kind} that is not sent, because %s`, async (reason) => {
    const { server, client } = await openApi({ allow: { methods: ['GET', 'POST'] } });
    const { body, stopped } = open();
    const request = refusals[reason]?.(client, server.url) ?? { target: server.url };
    await client.call({ ...request, body }).then(errorOf, () => undefined);
    expect(await holdsWithin(5000, stopped)).toBe(true);
    expect(server.requests).toHaveLength(0);
  });

  it(`cancels ${kind} if the caller aborts while it is sent`, async () => {
    const { server, client } = await openApi();
    const { body, stopped } = open();
    const controller = new AbortController();
    const ended = client.call({ target: server.url, method: 'POST', body, signal: controller.signal });
    expect(await holdsWithin(5000, () => [...server.openSockets].some((socket) => socket.bytesRead > 2000))).toBe(true);
    expect(stopped()).toBe(false);
    controller.abort(new Error('enough'));
    errorOf(await ended);
    expect(await holdsWithin(5000, stopped)).toBe(true);
  });

  it(`cancels ${kind} that cannot be sent, because nothing listens`, async () => {
    const { client } = await openApi();
    const { body, stopped } = open();
    expect(errorOf(await client.call({ target: `http://127.0.0.1:${await freePort()}/`, method: 'POST', body })).code).toBe(
      'connection-refused',
    );
    expect(await holdsWithin(5000, stopped)).toBe(true);
  });

  it(`cancels ${kind} that fetch does not send`, async () => {
    const { server, client } = await openApi({ allow: { methods: ['GET', 'POST'] } });
    for (const init of [{ signal: AbortSignal.abort('enough') }, { method: 'DELETE' }, { method: 'TRACE' }, { integrity: 'sha256-AAAA' }]) {
      const { body, stopped } = open();
      const options: RequestInit = Object(Object.assign({ method: 'POST', duplex: 'half', body }, init));
      await expect(client.fetch(server.url, options)).rejects.toBeDefined();
      expect(await holdsWithin(5000, stopped)).toBe(true);
    }
    expect(server.requests).toHaveLength(0);
  });
});

it('continues an upload whose response arrives before its end', async () => {
  const server = createServer((request, response) => {
    response.writeHead(200).flushHeaders();
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    request.on('end', () => response.end(String(received)));
  });
  const { port } = await listenOnLoopback(server);
  const { client } = await openApi();
  opened.push({ close: async () => void server.close() });
  let proceed = () => {};
  const responded = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  let isStopped = false;
  const chunks = (async function* () {
    yield new Uint8Array(1000);
    await responded;
    yield new Uint8Array(500);
  })();
  const end = async () => {
    isStopped = true;
    return { done: true as const, value: undefined };
  };
  const body = { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: end }) };
  const { stream } = responseOf(await client.call({ target: `http://127.0.0.1:${port}/`, method: 'POST', body, bodyMode: 'stream' }));
  expect(isStopped).toBe(false);
  proceed();
  expect(await new Response(stream).text()).toBe('1500');
});

describe('stream of a Request', () => {
  it.each(['before', 'while it is read'])('cancels the stream of a Request with the reason of an abort %s', async (when) => {
    const { client, server } = await openApi();
    let pulls = 0;
    let reason: unknown;
    const body = new ReadableStream({
      pull(controller) {
        pulls += 1;
        controller.enqueue(new Uint8Array(10));
        return new Promise((resolve) => setImmediate(resolve));
      },
      cancel(given) {
        reason = given;
      },
    });
    const controller = new AbortController();
    if (when === 'before') controller.abort('enough');
    const request = new Request(server.url, Object({ method: 'POST', body, duplex: 'half' }));
    const ended = client.fetch(request, { signal: controller.signal });
    if (when !== 'before') {
      expect(await holdsWithin(5000, () => pulls > 20)).toBe(true);
      controller.abort('enough');
    }
    await expect(ended).rejects.toBe('enough');
    expect(await holdsWithin(5000, () => reason !== undefined)).toBe(true);
    expect(reason).toBe('enough');
    expect(server.requests).toHaveLength(0);
  });
});

describe('abort between the arrival of a response and its reading', () => {
  const small: HttpHandler = (_request, response) => response.end('{"message":"hello"}');
  const arrived = async (body: ReadableStream | null | undefined, read: () => Promise<unknown>, controller: AbortController) => {
    // The bytes are in the buffer of the response now, or will be discarded.
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    controller.abort(new RangeError('mine'));
    expect(body?.locked).toBe(false);
    return read();
  };

  it.each<[string, (response: Response) => Promise<unknown>]>([
    ['text()', (response) => response.text()],
    ['json()', (response) => response.json()],
    ['arrayBuffer()', (response) => response.arrayBuffer()],
    ['blob()', (response) => response.blob()],
    ['a reader', async (response) => response.body?.getReader().read()],
    [
      'a loop',
      async (response) => {
        for await (const _ of response.body ?? []);
      },
    ],
  ])('rejects %s with the reason', async (_how, read) => {
    const { server, client } = await openApi({}, small);
    for (const cache of [undefined, 'default'] as const) {
      const controller = new AbortController();
      const response = await client.fetch(server.url, { signal: controller.signal, ...(cache && { cache }) });
      await expect(arrived(response.body, () => read(response), controller)).rejects.toThrow('mine');
    }
  });

  it('rejects the stream of a call', async () => {
    const { server, client } = await openApi({}, small);
    const controller = new AbortController();
    const { stream } = responseOf(await client.call({ target: server.url, bodyMode: 'stream', signal: controller.signal }));
    await expect(arrived(stream, async () => stream?.getReader().read(), controller)).rejects.toThrow();
  });

  it('rejects a fetch whose response arrives as the caller aborts', async () => {
    const controller = new AbortController();
    const { server, client } = await openApi({}, (_request, response) => {
      response.end('{}');
      controller.abort(new RangeError('mine'));
    });
    await expect(client.fetch(server.url, { signal: controller.signal })).rejects.toThrow('mine');
  });
});

describe('referrer of fetch', () => {
  it('sends the referrer of fetch as Referer by its policy, unless the caller sets the header', async () => {
    const { server, client } = await openApi();
    const own = `${server.url}/page?q=1`;
    await client.fetch(server.url, { referrer: own });
    await client.fetch(server.url, { referrer: 'https://other.example/page' });
    await client.fetch(server.url, { referrer: own, referrerPolicy: 'no-referrer' });
    await client.fetch(server.url, { referrer: own, headers: { referer: 'https://own.example/' } });
    await client.fetch(new Request(server.url, { referrer: own }));
    await client.fetch(server.url);
    expect(server.requests.map(({ headers }) => headers.referer)).toEqual([
      own,
      'https://other.example/',
      undefined,
      'https://own.example/',
      own,
      undefined,
    ]);
  });
});
