import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type McpServerFactory } from '@modelcontextprotocol/server';
import type { ServerOptions } from '../config/server-options.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import type { Logger } from '../telemetry/logger.js';
import type { App } from './app.js';
import type { Gate } from './auth/gate.js';
import type { DirectCalls } from './direct-calls.js';
import { serveDirectly } from './direct-http.js';
import { createCallLimits } from './front/call-limits.js';
import { limitConnections } from './front/connections.js';
import { type HealthState, healthRoutes } from './front/health.js';
import type { HttpRoute } from './front/http-route.js';
import { createReach, mcpPath } from './front/reach.js';
import { createHttpHandler } from './http-handler.js';
import { trackRequests } from './http-requests.js';
import { drain, type Lifetime, shutdownRequested } from './lifetime.js';
import { listen } from './listen.js';

export interface HttpAddress {
  readonly host: string;
  readonly port: number;
}

export interface HttpOptions {
  readonly build: McpServerFactory;
  /** Tool calls that bypass the SDK. */
  readonly direct: DirectCalls;
  readonly asking: App['asking'];
  readonly logger: Logger;
  readonly address: HttpAddress;
  readonly lifetime: Lifetime;
  readonly lists: Pick<App, 'subscribe'>;
  readonly settings: ServerOptions;
  /** Authenticates the clients. Default: every client of this machine is the only caller. */
  readonly gate?: Gate | undefined;
  /** Further paths, such as metrics. */
  readonly routes?: readonly HttpRoute[];
  /** Returns the states of what the server uses, which /readyz shows. */
  readonly parts?: () => HealthState['parts'];
  /** Of the requests; the shutdown follows the system clock. Default: the system clock. */
  readonly clock?: Clock;
  readonly onListening: (url: string) => void;
}

/** How often Node.js looks for requests that take too long to arrive. */
const maxCheckMs = 1000;

/** Serves MCP clients of both protocol eras until a shutdown is requested, then drains. */
export async function serveOverHttp(options: HttpOptions): Promise<void> {
  const { build, direct, asking, logger, address, lifetime, lists, settings, gate, routes = [], parts = () => ({}), onListening } = options;
  const { clock = systemClock } = options;
  const { limits } = settings;
  const report = (error: Error) => logger.warn({ err: error.message }, 'failed to serve a request');
  const handler = createMcpHandler(build, { onerror: report, keepAliveMs: limits.keepAliveMs });
  // Each server lives for one request, so subscriptions belong to the handler.
  const unsubscribe = lists.subscribe(({ tools, prompts, resources }) => {
    if (tools) handler.notify.toolsChanged();
    if (prompts) handler.notify.promptsChanged();
    if (resources) handler.notify.resourcesChanged();
  });
  // Loaded on demand: a server over stdio does not need it.
  const { createServer } = await import('node:http');
  const server = createServer({
    requestTimeout: limits.maxRequestMs,
    headersTimeout: Math.ceil(limits.maxRequestMs / 3),
    keepAliveTimeout: limits.maxIdleMs,
    connectionsCheckingInterval: maxCheckMs,
  });
  const connections = limitConnections(server, limits.maxConnections);
  const requests = trackRequests(server);
  let isDraining = false;
  const health = healthRoutes(() => ({ isDraining, parts: parts() }));
  server.on(
    'request',
    createHttpHandler({
      reach: createReach({ ...settings, boundHost: address.host }),
      gate,
      routes: [...health, ...routes],
      calls: createCallLimits(limits),
      connections,
      clock,
      limits,
      requests,
      serve: serveDirectly({ direct, asking, keepAliveMs: limits.keepAliveMs }, toNodeHandler(handler, { onerror: report })),
      report,
    }),
  );
  const { host, port } = address;
  const other = port < 65_535 ? port + 1 : port - 1;
  const describe = (reason: string) => `cannot listen on ${host}:${port} (${reason}); use another port: serve --http ${host}:${other}`;
  onListening(urlOf(await listen(server, { address, describe, report })));
  await shutdownRequested(lifetime.shutdown);
  isDraining = true;
  requests.leave();
  // Load balancers notice with their next probe; until then, their requests are still served.
  if (settings.drain.delayMs > 0) await delay(settings.drain.delayMs);
  // Connections that the system has already accepted are still reported.
  await new Promise(setImmediate);
  requests.refuseNew();
  unsubscribe();
  await drain(requests.inFlight, lifetime.stop, { maxMs: settings.drain.timeoutMs });
  server.close();
  // What is still open is a subscription, which ends with the handler.
  await handler.close();
  server.closeAllConnections();
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}${mcpPath}`;
}
