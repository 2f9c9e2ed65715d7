import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';

export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Resolves when the client closes the connection before the response is complete. */
  readonly disconnected: Promise<void>;
}

/** Handler of a path; `nth` is 1 for the first request with this method and URL. */
export type Route = (request: RecordedRequest, response: ServerResponse, nth: number) => void;

export interface ScriptedApi {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly origin: string;
  readonly requests: readonly RecordedRequest[];
  /** Resolves with the last request to this path and query, or with the next one if there is none. */
  received(url: string): Promise<RecordedRequest>;
  to(url: string): readonly RecordedRequest[];
  /** Responds to the requests to /held whose URL contains `text`. Tests that would wait for a slow response cannot be too slow then. */
  release(text: string): void;
  close(): Promise<void>;
}

export function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** Exceeds the limit of 32 MiB for a response body. */
export const hugeBytes = 40 * 1024 * 1024;

/** Handlers by path. The query only separates the requests of different tests. */
const routes: Readonly<Record<string, Route>> = {
  '/items': (_, response) => json(response, 200, { items: [{ id: 1, name: 'tea' }] }),
  '/echo': ({ method, url, headers, body }, response) => json(response, 200, { method, url, headers, body }),
  /** Fails twice, then succeeds. A decimal Retry-After keeps the test short; it is a minimum wait, like whole seconds. */
  '/flaky': (_, response, nth) => {
    if (nth === 1) json(response, 503, { message: 'starting' });
    else if (nth === 2) json(response, 429, { message: 'slow down' }, { 'retry-after': '0.6' });
    else json(response, 200, { nth });
  },
  '/once-503': (_, response, nth) => json(response, nth === 1 ? 503 : 200, { nth }),
  '/always-500': (_, response) => json(response, 500, { message: 'broken' }),
  '/hang': () => undefined,
  /** Responds after `ms`. */
  '/slow': ({ url }, response) => {
    const ms = Number(new URL(url, 'http://api.invalid').searchParams.get('ms') ?? 300);
    const timer = setTimeout(() => json(response, 200, { slow: true }), ms);
    response.once('close', () => clearTimeout(timer));
  },
  '/moved': (_, response) => response.writeHead(302, { location: '/items?from=moved' }).end(),
  '/binary': (_, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
  '/invalid-json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('<html>oops</html>'),
  '/huge': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let remainingChunks = hugeBytes / chunk.length;
    const write = () => {
      while (remainingChunks > 0 && !response.destroyed) {
        remainingChunks -= 1;
        if (!response.write(chunk)) {
          response.once('drain', write);
          return;
        }
      }
      response.end();
    };
    write();
  },
  /** Escape sequences that would change colours, the title and the screen of a terminal. */
  '/controls': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('before\u001b[31mred\u001b]0;title\u0007\u009b2J\u0008\u007fafter'),
};

/** Starts an HTTP API on loopback that records its requests. */
export async function startScriptedApi(): Promise<ScriptedApi> {
  const requests: RecordedRequest[] = [];
  const counts = new Map<string, number>();
  const waiting = new Map<string, (request: RecordedRequest) => void>();
  const held = new Map<ServerResponse, string>();
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const chunks: Buffer[] = [];
    const disconnected = new Promise<void>((resolve) => {
      response.once('close', () => {
        if (!response.writableFinished) resolve();
      });
    });
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = { method, url, headers, body: Buffer.concat(chunks).toString(), disconnected };
      requests.push(request);
      const nth = (counts.get(`${method} ${url}`) ?? 0) + 1;
      counts.set(`${method} ${url}`, nth);
      waiting.get(url)?.(request);
      const route = routes[url.split('?', 1)[0] ?? ''];
      if (url.startsWith('/held?')) held.set(response, url);
      else if (route === undefined) json(response, 404, { message: 'no such thing' });
      else route(request, response, nth);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const to = (url: string) => requests.filter((request) => request.url === url);
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    requests,
    to,
    release(text) {
      for (const [response, url] of held) {
        if (!url.includes(text)) continue;
        held.delete(response);
        json(response, 200, { held: true });
      }
    },
    received(url) {
      const last = to(url).at(-1);
      if (last !== undefined) return Promise.resolve(last);
      return new Promise((resolve) => waiting.set(url, resolve));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function portOf(server: Pick<TcpServer, 'address'>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}

/** Returns a loopback port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
