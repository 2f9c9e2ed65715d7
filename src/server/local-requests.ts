import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './incoming-message.js';

const hosts = 'localhost|127\\.0\\.0\\.1|\\[::1\\]';
const hostPattern = new RegExp(`^(?:${hosts})(?::\\d{1,5})?$`, 'i');
const originPattern = new RegExp(`^http://(?:${hosts})(?::(\\d{1,5}))?$`, 'i');

/**
 * Rejects requests that a web page can make: pages reach loopback too, through a host name that resolves to it (Host), or
 * cross-origin (Origin). The headers are matched as text, because a URL parser would read `localhost#evil` as localhost.
 * A page served on another port of this machine is another origin. `authority` is the host of an absolute target.
 */
export function rejectForeign(request: IncomingMessage, response: ServerResponse, authority = request.headers.host): boolean {
  const { origin } = request.headers;
  if (!hostPattern.test(authority ?? '')) return reject(response, 'Host');
  if (origin === undefined) return false;
  const match = originPattern.exec(origin);
  const isOwn = match !== null && Number(match[1] ?? 80) === request.socket.localPort;
  return isOwn ? false : reject(response, 'Origin');
}

/** The body is that of the SDK's checks: a JSON-RPC error without an id. */
function reject(response: ServerResponse, header: string): true {
  const message = `The ${header} header is not allowed. This server accepts requests from this machine only.`;
  response.writeHead(403, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(refuse(null, -32_000, message)));
  return true;
}
