import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type HttpHandler, startHttpServer } from '../servers/http-server.js';

export interface PatternRequest {
  /** Method and URL, such as `GET /users`. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface PatternApi {
  /** Base URL, with a trailing slash. */
  readonly url: string;
  readonly requests: readonly PatternRequest[];
  /** Number of accepted connections. */
  readonly connections: number;
  /** Returns the requests whose line starts with `prefix`. */
  to(prefix: string): PatternRequest[];
  close(): Promise<void>;
}

/** Starts an API on loopback for the patterns of the skill. The first path segment selects its behavior. */
export async function startPatternApi(): Promise<PatternApi> {
  const requests: PatternRequest[] = [];
  const handle: HttpHandler = ({ method, url, headers, body }, response) => {
    const line = `${method} ${url}`;
    requests.push({ line, headers, body: body.toString() });
    const nth = requests.filter((one) => one.line === line).length;
    const { pathname, searchParams } = new URL(url, 'http://host');
    const json = (status: number, value: unknown): void => {
      const retryAfter = searchParams.get('retry-after');
      const own = {
        'content-type': 'application/json',
        'x-request-id': 'served',
        ...(retryAfter !== null && { 'retry-after': retryAfter }),
      };
      response.writeHead(status, own).end(JSON.stringify(value));
    };
    switch (pathname.split('/')[1]) {
      case 'fails':
        return json(nth <= Number(searchParams.get('times') ?? Infinity) ? Number(searchParams.get('with')) : 200, { nth });
      case 'drips': {
        response.writeHead(200).write('.');
        const timer = setInterval(() => response.write('.'), 20);
        return void response.on('close', () => clearInterval(timer));
      }
      case 'cuts':
        if (nth > 1) return json(200, { nth });
        return void response.writeHead(200, { 'content-length': '100' }).write('ten bytes.', () => response.destroy());
      case 'drops':
        return void response.destroy();
      case 'zips':
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(10_000)).subarray(0, 30));
      case 'big':
        return void response.writeHead(200).end('x'.repeat(100_000));
      case 'bomb':
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
      case 'records': {
        const lines = Array.from({ length: 1_000 }, (_, id) => JSON.stringify({ id, name: '\u00e9'.repeat(50) }));
        const text = `${lines.join('\n\n')}\n${searchParams.get('end') ?? ''}`;
        return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));
      }
      case 'turns':
        return json(nth % 5 === 0 ? 503 : 200, { status: 'up', checks: 1 });
      case 'token-once':
        if (nth > 1) return json(503, {});
        return json(200, { access_token: 'token-1', token_type: 'Bearer', expires_in: 3600 });
      case 'token':
        return json(200, { access_token: `token-${nth}`, token_type: 'Bearer', expires_in: 3600 });
      case 'needs':
        return json(headers.authorization === `Bearer ${searchParams.get('token')}` ? 200 : 401, {});
      default:
        return json(200, { url });
    }
  };
  const server = await startHttpServer(handle);
  return {
    url: `${server.url}/`,
    requests,
    get connections() {
      return server.connections;
    },
    to: (prefix) => requests.filter(({ line }) => line.startsWith(prefix)),
    close: () => server.close(),
  };
}
