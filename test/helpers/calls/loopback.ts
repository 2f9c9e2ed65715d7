import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from '../servers/listen.js';

export interface Loopback {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Number of requests received. */
  count(): number;
  close(): Promise<void>;
}

/** Starts an HTTP server on loopback; `n` is 1 for the first request. */
export async function startLoopback(handler: (request: IncomingMessage, response: ServerResponse, n: number) => void): Promise<Loopback> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    handler(request, response, requests);
  });
  const address = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${address.port}`,
    count: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
