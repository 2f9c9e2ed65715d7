import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import { UsageError } from '../errors.js';
import type { Logger } from '../telemetry/logger.js';
import type { App } from './app.js';
import { readMessage } from './http-message.js';
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
  readonly onListening: (url: string) => void;
}

export const mcpPath = '/mcp';
const cannotStart = 3;

/** Serves MCP clients of both protocol eras until a shutdown is requested, then drains. */
export async function serveOverHttp({ build, logger, address, lifetime, lists, onListening }: HttpOptions): Promise<void> {
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
    if (rejectForeign(request, response)) return;
    if (request.url === undefined || request.url.split('?', 1)[0] !== mcpPath) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`MCP is served at ${mcpPath}\n`);
      return;
    }
    readMessage(request, response)
      .then((message) => message && handle(message, response))
      .catch(report);
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
