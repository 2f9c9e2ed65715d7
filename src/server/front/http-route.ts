import type { IncomingMessage, ServerResponse } from 'node:http';

/** A path of this server in addition to MCP. */
export interface HttpRoute {
  /** Path of the target, without a query. */
  readonly path: string;
  /** Whether every Host and Origin is accepted, because the response is the same for everyone and not a secret. */
  readonly isPublic: boolean;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** Responds with 405 unless the method only reads, and reports whether it did. */
export function refuseWrites({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  response.writeHead(405, { allow: 'GET, HEAD' }).end();
  return true;
}
