import type { RequestListener } from 'node:http';
import type { LimitOptions } from '../config/server-limits.js';
import { addCorsHeaders } from './front/cors.js';
import type { HttpRoute } from './front/http-route.js';
import { mcpPath, type Reach } from './front/reach.js';
import type { Refusal } from './front/refusal.js';
import { type ResponseWriter, steadyResponse } from './front/steady-response.js';
import { type Admission, type CalledMessage, readCalledMessage, respondWithMetadata, respondWithRefusal } from './http-gate.js';
import type { HttpRequests } from './http-requests.js';

export interface HttpHandlerOptions extends Admission {
  readonly reach: Reach;
  readonly routes: readonly HttpRoute[];
  readonly limits: Pick<LimitOptions, 'keepAliveMs'>;
  readonly requests: Pick<HttpRequests, 'isRefused'>;
  /** Serves one message of MCP. */
  readonly serve: (message: CalledMessage, response: ResponseWriter, parsed: unknown) => Promise<void>;
  readonly report: (error: Error) => void;
}

const draining: Refusal = { status: 503, message: 'This server is shutting down.', headers: { connection: 'close', 'retry-after': '1' } };

/** Returns the listener for requests. It refuses as early as it can: before the body is read, unless the body decides. */
export function createHttpHandler(options: HttpHandlerOptions): RequestListener {
  const { gate, reach, routes, limits, requests, clock, serve, report } = options;
  const routeOf = new Map(routes.map((route) => [route.path, route]));
  return (request, response) => {
    const { authority, path } = readTarget(request.url ?? '');
    const route = routeOf.get(path);
    if (route?.isPublic === true) return route.handle(request, response);
    // Without a token, and for every web page: clients read it to learn where they get one.
    if (gate !== undefined && respondWithMetadata(gate, request, response)) return;
    const refusal = reach.refusalOf(request, authority);
    if (refusal !== undefined) return respondWithRefusal(request, response, refusal);
    addCorsHeaders(request, response, reach);
    if (route !== undefined) return route.handle(request, response);
    if (request.method === 'OPTIONS' && (reach.isMcp(path) || path === '*')) {
      response.writeHead(204, { allow: 'POST, OPTIONS' }).end();
    } else if (!reach.isMcp(path)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`MCP is served at ${mcpPath}\n`);
    } else if (request.method === 'TRACE') {
      // The SDK cannot read it: fetch has no requests with this method.
      response.writeHead(405, { allow: 'POST, OPTIONS' }).end();
    } else if (requests.isRefused(request)) {
      respondWithRefusal(request, response, draining);
    } else {
      readCalledMessage(options, request, response, mcpPath)
        .then((message) => message && serve(message, steadyResponse(response, limits.keepAliveMs, clock), message.parsed))
        .catch(report);
    }
  };
}

/** Reads a request target. An absolute one, which proxies send, replaces Host (RFC 9112 §3.2.2). */
function readTarget(target: string): { authority: string | undefined; path: string } {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [undefined, undefined, target];
  return { authority, path: rest.split('?', 1)[0] ?? '' };
}
