import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { UsageError } from '../errors.js';
import type { Logger } from '../telemetry/logger.js';
import type { App } from './app.js';
import type { Gate } from './auth/gate.js';
import { readCalledMessage, respondWithMetadata } from './http-gate.js';
import { trackRequests } from './http-requests.js';
import { drain, type Lifetime, shutdownRequested } from './lifetime.js';
import { rejectForeign } from './local-requests.js';

export interface HttpAddress {
  readonly host: string;
  readonly port: number;
}

export interface HttpOptions {
  readonly build: McpServerFactory;
  readonly logger: Logger;
  readonly address: HttpAddress;
  readonly lifetime: Lifetime;
  readonly lists: Pick<App, 'subscribe'>;
  /** Authenticates the clients. Default: every client of this machine is the only caller. */
  readonly gate?: Gate | undefined;
  readonly onListening: (url: string) => void;
}

export const mcpPath = '/mcp';
const cannotStart = 3;

/** Serves MCP clients of both protocol eras until a shutdown is requested, then drains. */
export async function serveOverHttp({ build, logger, address, lifetime, lists, gate, onListening }: HttpOptions): Promise<void> {
  const report = (error: Error) => logger.warn({ err: error.message }, 'failed to serve a request');
  const handler = createMcpHandler(build, { onerror: report });
  // Each server lives for one request, so subscriptions belong to the handler.
  const unsubscribe = lists.subscribe(({ tools, prompts, resources }) => {
    if (tools) handler.notify.toolsChanged();
    if (prompts) handler.notify.promptsChanged();
    if (resources) handler.notify.resourcesChanged();
  });
  const handle = toNodeHandler(handler, { onerror: report });
  // Loaded on demand: a server over stdio does not need it.
  const { createServer } = await import('node:http');
  const server = createServer();
  const requests = trackRequests(server);
  server.on('request', (request, response) => {
    // The SDK announces that the connection persists, which Node.js then obeys instead of the client (RFC 9112 §9.6).
    if (/\bclose\b/i.test(request.headers.connection ?? '')) response.once('finish', () => request.socket.end());
    const { authority, path } = readTarget(request.url ?? '');
    if (rejectForeign(request, response, authority)) return;
    // Without a token: clients read it to learn where they get one.
    if (gate !== undefined && respondWithMetadata(gate, request, response)) return;
    if (request.method === 'OPTIONS' && (path === mcpPath || path === '*')) response.writeHead(204, { allow: 'POST, OPTIONS' }).end();
    else if (path !== mcpPath) response.writeHead(404, { 'content-type': 'text/plain' }).end(`MCP is served at ${mcpPath}\n`);
    else {
      readCalledMessage(gate, request, response, mcpPath)
        .then((message) => message && handle(message, response, message.parsed))
        .catch(report);
    }
  });
  await listen(server, address);
  onListening(urlOf(server));
  await shutdownRequested(lifetime.shutdown);
  // Connections that the system has already accepted are still reported.
  await new Promise(setImmediate);
  server.close();
  requests.closing();
  unsubscribe();
  await drain(requests.inFlight, lifetime.stop);
  // What is still open is a subscription, which ends with the handler.
  await handler.close();
  server.closeAllConnections();
}

/**
 * Reads a request target. An absolute one, which proxies send, replaces Host (RFC 9112 §3.2.2). A slash at the end is ignored,
 * because hosts add it to the URL in their configuration.
 */
function readTarget(target: string): { authority: string | undefined; path: string } {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [undefined, undefined, target];
  const path = rest.split('?', 1)[0] ?? '';
  return { authority, path: path === `${mcpPath}/` ? mcpPath : path };
}

function listen(server: Server, { host, port }: HttpAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new UsageError(
          `cannot listen on ${host}:${port} (${error.code ?? error.message}); use another port: serve --http ${host}:${port < 65_535 ? port + 1 : port - 1}`,
          cannotStart,
          error,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

function urlOf(server: Server): string {
  const { address, family, port }: AddressInfo = addressOf(server);
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}${mcpPath}`;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening on a port');
  return address;
}
