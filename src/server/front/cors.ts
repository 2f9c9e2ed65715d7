import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reach } from './reach.js';

/** Headers of responses that pages may read. */
const exposed = 'Mcp-Session-Id, Mcp-Protocol-Version, WWW-Authenticate, Retry-After';
/** Time in seconds for which browsers store the response to a preflight. Chromium stores it no longer. */
const maxAge = '7200';

/**
 * Lets pages of the listed origins read the response (https://fetch.spec.whatwg.org/#http-cors-protocol). GET and DELETE get
 * 405, which a 2025-era client in a page must be able to read: it sends both.
 */
export function addCorsHeaders(request: IncomingMessage, response: ServerResponse, reach: Pick<Reach, 'allowsOrigin'>): void {
  const { origin } = request.headers;
  if (origin === undefined || !reach.allowsOrigin(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'Origin');
  if (request.method !== 'OPTIONS') {
    response.setHeader('access-control-expose-headers', exposed);
    return;
  }
  response.setHeader('access-control-allow-methods', 'POST, GET, DELETE');
  // Clients send headers for each parameter of a tool (Mcp-Param-*), so there is no complete list.
  const requested = request.headers['access-control-request-headers'];
  if (requested !== undefined) response.setHeader('access-control-allow-headers', requested);
  response.setHeader('vary', 'Origin, Access-Control-Request-Headers');
  response.setHeader('access-control-max-age', maxAge);
}
