import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetch } from '../../../src/http/call/fetch.js';
import { type ApiDefinition, ApiError, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { freePort, type HttpServer, type SeenRequest, startHttpServer } from '../../helpers/servers/http-server.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const closables: { close(): Promise<void> }[] = [];
let server: HttpServer;
let ownFetch: Fetch;

beforeAll(async () => {
  server = await startHttpServer(respond);
  const client = createApiClient({ network: { allowLocal: true }, retry: { attempts: 1 }, breaker: false, rateLimit: false });
  ownFetch = client.fetch;
  closables.push(server, client);
});
afterAll(async () => {
  for (const one of closables.splice(0).reverse()) await one.close();
});

const perTestClosables = closedAfterEach();

/** Headers that describe the client, which differ by design. */
const clientHeaders = new Set([
  'host',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'sec-fetch-mode',
  'connection',
  'cache-control',
  'pragma',
]);

function echo({ method, url, headers, body }: SeenRequest) {
  const compared = Object.entries(headers).filter(([name]) => !clientHeaders.has(name));
  const boundary = /boundary=(.*)$/.exec(headers['content-type'] ?? '')?.[1];
  const normal = (text: string) => (boundary === undefined ? text : text.replaceAll(boundary, 'BOUNDARY'));
  const comparedHeaders: Record<string, unknown> = Object.fromEntries(compared.map(([name, value]) => [name, normal(String(value))]));
  // Boundaries differ in length.
  if (boundary !== undefined) delete comparedHeaders['content-length'];
  return {
    method,
    url,
    headers: comparedHeaders,
    body: body.length > 1000 ? createHash('sha1').update(body).digest('hex') : normal(body.toString('latin1')),
  };
}

function respond(request: SeenRequest, response: ServerResponse): void {
  const { pathname, searchParams: query } = new URL(request.url, 'http://server.invalid');
  const [, route = '', value = ''] = pathname.split('/');
  const encoded = { gzip: gzipSync('encoded'), deflate: deflateSync('encoded'), br: brotliCompressSync('encoded') };
  switch (route) {
    case 'echo':
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(echo(request)));
      break;
    case 'status':
      response.writeHead(Number(value), { 'content-type': 'text/plain' }).end(request.method === 'HEAD' ? undefined : `status ${value}`);
      break;
    case 'redirect':
      response.writeHead(Number(value), { location: query.get('to') ?? '/echo/there' }).end('moved');
      break;
    case 'hop':
      response.writeHead(302, { location: Number(value) > 1 ? `/hop/${Number(value) - 1}` : '/echo/end' }).end();
      break;
    case 'no-location':
      response.writeHead(302).end('where to?');
      break;
    case 'cookies':
      response.setHeader('set-cookie', ['a=1; Path=/', 'b=2; Expires=Wed, 21 Oct 2030 07:28:00 GMT']);
      response
        .writeHead(
          200,
          [...['x-many', 'one'], ...['x-many', 'two']].reduce((all, part) => all.concat(part), [] as string[]),
        )
        .end('cookies');
      break;
    case 'encoded':
      if (value === 'gzip' || value === 'deflate' || value === 'br') {
        response.writeHead(200, { 'content-encoding': value, 'content-length': encoded[value].length }).end(encoded[value]);
      }
      break;
    case 'latin1':
      response
        .writeHead(200, 'Très bien', { 'x-name': 'caf\u00e9', 'content-type': 'text/plain;charset=iso-8859-1' })
        .end(Buffer.from('caf\u00e9', 'latin1'));
      break;
    case 'bom':
      response.end(Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('{"a":1}')]));
      break;
    case 'form':
      response.writeHead(200, { 'content-type': 'application/x-www-form-urlencoded' }).end('a=1&b=2');
      break;
    case 'drip':
      response.write('one ');
      setTimeout(() => response.end('two'), 20);
      break;
    case 'hang':
      if (value === 'body') response.write('part');
      break;
    case 'cut':
      response.writeHead(200, { 'content-length': 100 }).write('part', () => setTimeout(() => response.socket?.destroy(), 20));
      break;
    case 'reset':
      response.socket?.destroy();
      break;
    case 'large':
      response.end(Buffer.alloc(3_000_000, 'large '));
      break;
    default:
      response.end();
  }
}

type AnyFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
type Behaviour = (fetch: AnyFetch, url: string) => Promise<unknown>;

const headersOf = (response: Response) => Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
const factsOf = ({ status, statusText, ok, redirected, type, url, bodyUsed }: Response) => ({
  ...{ status, statusText, ok, redirected, type, bodyUsed },
  path: url === '' ? '' : new URL(url).pathname + new URL(url).search,
});
const failureOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );
  return error instanceof Error || error instanceof DOMException ? { name: error.name, type: error instanceof TypeError } : error;
};
const sent = async (fetch: AnyFetch, url: string, init: RequestInit) => (await fetch(`${url}/echo/x`, init)).json();
const streaming = (body: ReadableStream): RequestInit => ({ method: 'POST', body, duplex: 'half' });
/** Passes options that the types do not allow. */
const untyped = (init: Readonly<Record<string, unknown>>): RequestInit => Object(init);
const formOf = (...fields: readonly (readonly [string, string | Blob])[]) => {
  const form = new FormData();
  for (const [name, value] of fields) typeof value === 'string' ? form.append(name, value) : form.append(name, value, 'f.txt');
  return form;
};

/** Cases that run with the platform's fetch and with client.fetch, and must have the same result. */
const behaviours: Record<string, Behaviour> = {
  'a string as URL': async (fetch, url) => (await fetch(`${url}/echo/a?b=c%20d&e`)).json(),
  'a URL object': async (fetch, url) => (await fetch(new URL('/echo/é ü', url))).json(),
  'a URL with a fragment': async (fetch, url) => factsOf(await fetch(`${url}/echo/a#part`)),
  'a Request': async (fetch, url) =>
    (await fetch(new Request(`${url}/echo/a`, { method: 'PUT', headers: { 'x-a': 'b' }, body: 'text' }))).json(),
  'an init that overrides a Request': async (fetch, url) => {
    const request = new Request(`${url}/echo/a`, { method: 'PUT', headers: { 'x-a': 'b' }, body: 'text' });
    return (await fetch(request, { method: 'POST', headers: { 'x-c': 'd' } })).json();
  },
  'an init with a body that overrides the body of a Request': async (fetch, url) =>
    (await fetch(new Request(`${url}/echo/a`, { method: 'PUT', body: 'text' }), { body: new Blob(['blob'], { type: 'x/y' }) })).json(),
  'a Request with a body that is sent twice': async (fetch, url) => {
    const request = new Request(`${url}/echo/a`, { method: 'PUT', body: 'text' });
    await fetch(request);
    return [request.bodyUsed, await failureOf(fetch(request))];
  },
  ...Object.fromEntries(
    ['get', 'post', 'Put', 'dElEtE', 'head', 'options', 'PATCH'].map((method): [string, Behaviour] => [
      `the method ${method}`,
      async (fetch, url) => {
        const response = await fetch(`${url}/echo/a`, { method });
        return [factsOf(response), method === 'head' ? await response.text() : await response.json()];
      },
    ]),
  ),
  ...Object.fromEntries(
    ['TRACE', 'CONNECT', 'a b', ''].map((method): [string, Behaviour] => [
      `the unsupported method ${JSON.stringify(method)}`,
      (fetch, url) => failureOf(fetch(`${url}/echo/a`, { method })),
    ]),
  ),
  'headers as an object': (fetch, url) => sent(fetch, url, { headers: { 'X-One': '1', 'x-two': ' 2 ' } }),
  'headers as pairs with a repeated name': (fetch, url) =>
    sent(fetch, url, {
      headers: [
        ['x-a', '1'],
        ['x-a', '2'],
        ['X-B', '3'],
      ],
    }),
  'headers as a Headers object': (fetch, url) => sent(fetch, url, { headers: new Headers({ 'x-a': 'é' }) }),
  'an invalid header name': (fetch, url) => failureOf(fetch(url, { headers: { 'a b': 'c' } })),
  'a header value with a line break': (fetch, url) => failureOf(fetch(url, { headers: { a: 'b\r\nc: d' } })),
  'a POST without a body': (fetch, url) => sent(fetch, url, { method: 'POST' }),
  'an empty body': (fetch, url) => sent(fetch, url, { method: 'POST', body: '' }),
  'a string body': (fetch, url) => sent(fetch, url, { method: 'POST', body: 'grüße' }),
  'a string body with a Content-Type': (fetch, url) =>
    sent(fetch, url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
  'a string body that looks like JSON': (fetch, url) => sent(fetch, url, { method: 'POST', body: '{"a":1}' }),
  'an ArrayBuffer body': (fetch, url) => sent(fetch, url, { method: 'POST', body: new TextEncoder().encode('bytes').buffer }),
  'a Uint8Array body': (fetch, url) => sent(fetch, url, { method: 'PUT', body: new Uint8Array([1, 2, 255]) }),
  'a body that is part of a buffer': (fetch, url) => sent(fetch, url, { method: 'PUT', body: new Uint8Array([1, 2, 3, 4]).subarray(1, 3) }),
  'a DataView body': (fetch, url) => sent(fetch, url, { method: 'PUT', body: new DataView(new Uint8Array([7, 8, 9]).buffer, 1) }),
  'a Blob body': (fetch, url) => sent(fetch, url, { method: 'POST', body: new Blob(['blob']) }),
  'a Blob body with a type': (fetch, url) => sent(fetch, url, { method: 'POST', body: new Blob(['blob'], { type: 'text/css' }) }),
  'a URLSearchParams body': (fetch, url) =>
    sent(fetch, url, {
      method: 'POST',
      body: new URLSearchParams([
        ['a', '1 & 2'],
        ['é', '+'],
      ]),
    }),
  'a FormData body': (fetch, url) =>
    sent(fetch, url, { method: 'POST', body: formOf(['a', '1'], ['file', new Blob(['x'], { type: 'text/plain' })]) }),
  'a FormData body with quotes and line breaks in names': (fetch, url) =>
    sent(fetch, url, { method: 'POST', body: formOf(['a"b\r\nc', 'é'], ['a"b\r\nc', '2']) }),
  'a ReadableStream body': (fetch, url) => sent(fetch, url, streaming(new Blob(['str', 'eam']).stream())),
  'a large request body': (fetch, url) => sent(fetch, url, { method: 'POST', body: 'x'.repeat(2_000_000) }),
  'a large ReadableStream body': (fetch, url) => sent(fetch, url, streaming(new Blob(['y'.repeat(2_000_000)]).stream())),
  'a ReadableStream body without duplex': (fetch, url) => failureOf(fetch(url, { method: 'POST', body: new Blob(['a']).stream() })),
  'a ReadableStream body that is locked': async (fetch, url) => {
    const body = new Blob(['a']).stream();
    await body.getReader().read();
    return failureOf(fetch(url, streaming(body)));
  },
  'a ReadableStream body that fails': (fetch, url) =>
    failureOf(fetch(`${url}/echo/a`, streaming(new ReadableStream({ pull: (controller) => controller.error(new RangeError('mine')) })))),
  'a String object as a body': (fetch, url) => sent(fetch, url, { method: 'POST', body: Object('text') }),
  'a GET with a body': (fetch, url) => failureOf(fetch(url, { body: 'a' })),
  'a HEAD with a body': (fetch, url) => failureOf(fetch(url, { method: 'HEAD', body: 'a' })),
  ...Object.fromEntries(
    [
      200, 201, 202, 203, 204, 205, 206, 226, 299, 300, 304, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 451, 500, 501, 502, 503, 504,
      599,
    ].map((status): [string, Behaviour] => [
      `a status of ${status}`,
      async (fetch, url) => {
        const response = await fetch(`${url}/status/${status}`);
        return [factsOf(response), response.body === null, await response.text(), response.headers.get('content-type')];
      },
    ]),
  ),
  'a HEAD with a 404 response': async (fetch, url) => {
    const response = await fetch(`${url}/status/404`, { method: 'HEAD' });
    return [factsOf(response), response.body === null, await response.text()];
  },
  'the headers of a response': async (fetch, url) => headersOf(await fetch(`${url}/form/x`)),
  'repeated Set-Cookie headers and other repeated headers': async (fetch, url) => {
    const { headers } = await fetch(`${url}/cookies/x`);
    return [
      headers.getSetCookie(),
      headers.get('set-cookie'),
      headers.get('x-many'),
      [...headers.keys()].filter((name) => name === 'set-cookie'),
    ];
  },
  'bytes beyond ASCII in a header and in the status text': async (fetch, url) => {
    const response = await fetch(`${url}/latin1/x`);
    return [response.headers.get('x-name'), response.statusText];
  },
  'text() of a body in ISO-8859-1': async (fetch, url) => (await fetch(`${url}/latin1/x`)).text(),
  'a body with a byte order mark': async (fetch, url) => [
    await (await fetch(`${url}/bom/x`)).json(),
    await (await fetch(`${url}/bom/x`)).text(),
  ],
  ...Object.fromEntries(
    ['gzip', 'deflate', 'br'].map((encoding): [string, Behaviour] => [
      `a body in ${encoding} and its headers`,
      async (fetch, url) => {
        const response = await fetch(`${url}/encoded/${encoding}`);
        return [headersOf(response), await response.text()];
      },
    ]),
  ),
  'json() of JSON': async (fetch, url) => (await fetch(`${url}/bom/x`)).json(),
  'json() of a body that is not JSON': async (fetch, url) => failureOf((await fetch(`${url}/form/x`)).json()),
  'arrayBuffer()': async (fetch, url) => [...new Uint8Array(await (await fetch(`${url}/form/x`)).arrayBuffer())],
  'blob()': async (fetch, url) => {
    const blob = await (await fetch(`${url}/form/x`)).blob();
    return [blob.type, blob.size, await blob.text()];
  },
  'formData()': async (fetch, url) => [...(await (await fetch(`${url}/form/x`)).formData())],
  'a body that is read twice': async (fetch, url) => {
    const response = await fetch(`${url}/form/x`);
    await response.text();
    return [response.bodyUsed, await failureOf(response.text())];
  },
  'a clone of a response': async (fetch, url) => {
    const response = await fetch(`${url}/hop/1`);
    const clone = response.clone();
    return [factsOf(clone), await clone.json(), await response.json()];
  },
  'a body that arrives in chunks': async (fetch, url) => {
    const pieces: string[] = [];
    const { body } = await fetch(`${url}/drip/x`);
    for await (const piece of body ?? []) pieces.push(Buffer.from(piece).toString());
    return pieces;
  },
  'a BYOB reader of a body': async (fetch, url) => {
    const reader = (await fetch(`${url}/form/x`)).body?.getReader({ mode: 'byob' });
    return Buffer.from((await reader?.read(new Uint8Array(3)))?.value ?? []).toString();
  },
  'a large response body': async (fetch, url) => {
    const hash = createHash('sha1');
    for await (const piece of (await fetch(`${url}/large/x`)).body ?? []) hash.update(piece);
    return hash.digest('hex');
  },
  'a response body that ends early': async (fetch, url) => failureOf((await fetch(`${url}/cut/x`)).text()),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].flatMap((status) =>
      ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'].map((method): [string, Behaviour] => [
        `a ${method} redirected by a ${status}`,
        async (fetch, url) => {
          const body = method === 'POST' || method === 'PUT' ? { body: 'text' } : {};
          const response = await fetch(`${url}/redirect/${status}`, { method, headers: { 'x-a': 'b' }, ...body });
          return [factsOf(response), method === 'HEAD' ? await response.text() : await response.json()];
        },
      ]),
    ),
  ),
  'a redirect chain': async (fetch, url) => factsOf(await fetch(`${url}/hop/4`)),
  'an endless redirect chain': (fetch, url) => failureOf(fetch(`${url}/redirect/302?to=/redirect/302`).then(factsOf)),
  'a redirect without a Location': async (fetch, url) => {
    const response = await fetch(`${url}/no-location/x`);
    return [factsOf(response), await response.text()];
  },
  'a redirect to another scheme': (fetch, url) => failureOf(fetch(`${url}/redirect/302?to=ftp://server.invalid/`)),
  'a ReadableStream body redirected by a 307': (fetch, url) => failureOf(fetch(`${url}/redirect/307`, streaming(new Blob(['a']).stream()))),
  'a ReadableStream body redirected by a 303': async (fetch, url) =>
    (await fetch(`${url}/redirect/303`, streaming(new Blob(['a']).stream()))).json(),
  'redirect: manual': async (fetch, url) => {
    const response = await fetch(`${url}/redirect/302`, { redirect: 'manual' });
    return [response.status, response.headers.get('location'), await response.text()];
  },
  'redirect: manual without a redirect': async (fetch, url) => factsOf(await fetch(`${url}/form/x`, { redirect: 'manual' })),
  'redirect: error': (fetch, url) => failureOf(fetch(`${url}/redirect/302`, { redirect: 'error' })),
  'redirect: error without a redirect': async (fetch, url) => factsOf(await fetch(`${url}/form/x`, { redirect: 'error' })),
  'an invalid redirect mode': (fetch, url) => failureOf(fetch(url, untyped({ redirect: 'never' }))),
  'a refused connection': async (fetch) => failureOf(fetch(`http://127.0.0.1:${await freePort()}/`)),
  'a reset connection': (fetch, url) => failureOf(fetch(`${url}/reset/x`)),
  'an invalid URL': (fetch) => failureOf(fetch('http://')),
  'a relative URL': (fetch) => failureOf(fetch('/echo/a')),
  'an unknown scheme': (fetch) => failureOf(fetch('gopher://server.invalid/')),
  'credentials in the URL': (fetch, url) => failureOf(fetch(url.replace('//', '//user:pass@'))),
  'an aborted signal': (fetch, url) => failureOf(fetch(`${url}/echo/a`, { signal: AbortSignal.abort() })),
  'an aborted signal with a reason': (fetch, url) => failureOf(fetch(`${url}/echo/a`, { signal: AbortSignal.abort('enough') })),
  'an abort before the response headers': (fetch, url) => failureOf(fetch(`${url}/hang/x`, { signal: AbortSignal.timeout(30) })),
  'an abort with a reason': (fetch, url) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new RangeError('mine')), 30);
    return failureOf(fetch(`${url}/hang/x`, { signal: controller.signal }));
  },
  'an abort by the signal of a Request': (fetch, url) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    return failureOf(fetch(new Request(`${url}/hang/x`, { signal: controller.signal })));
  },
  'an abort while the body is read': async (fetch, url) => {
    const controller = new AbortController();
    const response = await fetch(`${url}/hang/body`, { signal: controller.signal });
    const reading = failureOf(response.text());
    controller.abort();
    return [response.status, await reading];
  },
  'an abort before the body is read': async (fetch, url) => {
    const controller = new AbortController();
    const response = await fetch(`${url}/hang/body`, { signal: controller.signal });
    controller.abort();
    return failureOf(response.text());
  },
  'an abort after the end of the body': async (fetch, url) => {
    const controller = new AbortController();
    const response = await fetch(`${url}/form/x`, { signal: controller.signal });
    const text = await response.text();
    controller.abort();
    return text;
  },
  'a null signal': async (fetch, url) => (await fetch(`${url}/form/x`, { signal: null })).status,
  'an invalid signal': (fetch, url) => failureOf(fetch(url, untyped({ signal: 'stop' }))),
  'a cancelled body': async (fetch, url) => {
    const { body } = await fetch(`${url}/hang/body`);
    await body?.cancel();
    return body?.locked;
  },
};

describe('client.fetch and the platform fetch', () => {
  it.each(Object.keys(behaviours))('client.fetch has the same result as the platform fetch for %s', async (name) => {
    const behaviour = behaviours[name];
    const expected = await behaviour?.(fetch, server.url);
    expect(await behaviour?.(ownFetch, server.url)).toEqual(expected);
    expect(expected).toBeDefined();
  });
});

describe('client.fetch', () => {
  const clientOf = (definition: ApiDefinition) => {
    const client = createApiClient({ network: { allowLocal: true }, ...definition });
    perTestClosables.push(client);
    return client;
  };
  const causeOf = async (work: Promise<unknown>) => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    if (!(error instanceof TypeError)) throw new Error('expected a TypeError');
    return error.cause;
  };

  it('fails with a TypeError whose cause is the ApiError of a network failure', async () => {
    expect(await causeOf(ownFetch(`http://127.0.0.1:${await freePort()}/`))).toMatchObject({
      code: 'connection-refused',
      outcome: 'not-sent',
    });
    const response = await ownFetch(`${server.url}/cut/x`);
    expect(await causeOf(response.text())).toMatchObject({ code: 'body-incomplete' });
  });

  it('applies policy, network guard and retries', async () => {
    const { fetch: readOnlyFetch } = clientOf({ allow: { methods: ['GET'] } });
    expect(await causeOf(readOnlyFetch(server.url, { method: 'POST' }))).toMatchObject({ code: 'method-not-allowed' });
    const { fetch: guardedFetch } = clientOf({ network: { allowLocal: false } });
    expect(await causeOf(guardedFetch(server.url))).toBeInstanceOf(ApiError);
    const flaky = await startHttpServer((_request, response, n) => response.writeHead(n < 3 ? 503 : 200).end(String(n)));
    perTestClosables.push(flaky);
    const { fetch: retryingFetch } = clientOf({ retry: { baseMs: 1 } });
    expect(await (await retryingFetch(flaky.url)).text()).toBe('3');
  });

  it('accepts URLs below the base URL, and refuses all others', async () => {
    const { fetch: basedFetch } = clientOf({ baseUrl: `${server.url}/echo` });
    expect(await (await basedFetch('items/7?a=b')).json()).toMatchObject({ url: '/echo/items/7?a=b' });
    expect(await (await basedFetch('/items')).json()).toMatchObject({ url: '/echo/items' });
    expect(await (await basedFetch(`${server.url}/echo/items`)).json()).toMatchObject({ url: '/echo/items' });
    await expect(basedFetch(`${server.url}/form/x`)).rejects.toThrow(TypeError);
    await expect(basedFetch('http://127.0.0.1:1/echo/')).rejects.toThrow(TypeError);
    await expect(basedFetch('../form/x')).rejects.toThrow(TypeError);
  });

  it('accepts a Request of another realm', async () => {
    const undici = await import('undici');
    const request = new undici.Request(`${server.url}/echo/a`, { method: 'POST', headers: { 'x-a': 'b' }, body: 'text' });
    const foreign: unknown = request;
    expect(await (await ownFetch(Object(foreign))).json()).toMatchObject({ method: 'POST', body: 'text', headers: { 'x-a': 'b' } });
  });

  it('omits headers that frame the message', async () => {
    const headers = { 'content-length': '999', host: 'elsewhere.invalid', connection: 'upgrade', 'x-a': 'b' };
    expect(await (await ownFetch(`${server.url}/echo/a`, { method: 'POST', body: 'text', headers })).json()).toMatchObject({
      headers: { 'x-a': 'b', 'content-length': '4' },
    });
  });

  it('resolves before the body is complete, and applies backpressure', async () => {
    const raw = await startRawServer({
      onRequest(socket) {
        socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
        const piece = Buffer.alloc(65_536, 'x');
        const fill = () => {
          while (socket.writable && socket.write(`10000\r\n${piece.toString()}\r\n`));
          socket.once('drain', fill);
        };
        fill();
      },
    });
    perTestClosables.push(raw);
    const { body } = await ownFetch(raw.url);
    await delay(200);
    const [socket] = raw.openSockets;
    expect(socket?.bytesWritten).toBeLessThan(24 * 1024 * 1024);
    await body?.cancel();
    await raw.drained();
  });

  it.each(['600', '999'])('refuses a status of %s, which a Response cannot have', async (status) => {
    const raw = await startRawServer({ onRequest: (socket) => socket.write(`HTTP/1.1 ${status} What\r\nContent-Length: 2\r\n\r\nok`) });
    perTestClosables.push(raw);
    await expect(ownFetch(raw.url)).rejects.toThrow(TypeError);
  });

  it('reads from the cache only if the caller sets a cache mode', async () => {
    const cached = await startHttpServer((_request, response, n) =>
      response.writeHead(200, { 'cache-control': 'max-age=60' }).end(String(n)),
    );
    perTestClosables.push(cached);
    const { fetch: cachingFetch } = clientOf({});
    const bodies: string[] = [];
    for (const cache of ['default', 'default', 'reload', 'force-cache', 'no-store', 'only-if-cached'] as const) {
      bodies.push(await (await cachingFetch(cached.url, { cache })).text());
    }
    expect(bodies).toEqual(['1', '1', '2', '2', '3', '2']);
    expect(await (await cachingFetch(cached.url)).text()).toBe('4');
  });

  it('refuses the option integrity, because it does not verify it', async () => {
    await expect(ownFetch(server.url, { integrity: 'sha256-AAAA' })).rejects.toThrow('integrity');
  });
});
