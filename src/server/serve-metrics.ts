import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../telemetry/logger.js';
import type { Metrics } from '../telemetry/metrics/metrics.js';
import type { Gate } from './auth/gate.js';
import { type HttpRoute, refuseWrites } from './front/http-route.js';
import { respondWithRefusal } from './http-gate.js';
import { listen } from './listen.js';

export const metricsPath = '/metrics';

/** Returns the route of the metrics. They name APIs and tools, so a caller that authenticates must have the scope admin. */
export function metricsRoute(metrics: Metrics, gate: Gate | undefined, logger: Logger): HttpRoute {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const decision = await gate?.authenticate(request, metricsPath);
    const refusal = decision?.ok === false ? decision.refusal : decision && gate?.refuse(decision, 'admin', metricsPath);
    if (refusal === undefined) await respondWithMetrics(metrics, request, response, logger);
    else respondWithRefusal(request, response, refusal);
  };
  return { path: metricsPath, isPublic: false, handle: (request, response) => void handle(request, response) };
}

async function respondWithMetrics(metrics: Metrics, request: IncomingMessage, response: ServerResponse, logger: Logger): Promise<void> {
  if (refuseWrites(request, response)) return;
  try {
    const { contentType, text } = await metrics.read();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
  } catch (error) {
    logger.error({ err: String(error) }, 'could not read the metrics');
    response.writeHead(500).end();
  }
}

export interface MetricsListener {
  /** Host and port. */
  readonly address: string;
  close(): void;
}

/** Serves the metrics at an address of their own. */
export async function listenForMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
  logger: Logger,
): Promise<MetricsListener> {
  const { createServer } = await import('node:http');
  // Prometheus opens one connection. Slow or idle clients end by these limits.
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000, keepAliveTimeout: 65_000 }, (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === metricsPath) void respondWithMetrics(metrics, request, response, logger);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end(`Metrics are served at ${metricsPath}\n`);
  });
  server.maxConnections = 64;
  const describe = (reason: string) => `cannot listen on ${host}:${port} for metrics (${reason}); change server.metrics.listen`;
  const report = (error: Error) => logger.warn({ err: error.message }, 'failed to serve the metrics');
  const actual = await listen(server, { address: { host, port }, describe, report });
  // The metrics must not hold up the end of the process.
  server.unref();
  return {
    address: `${host.includes(':') ? `[${host}]` : host}:${actual.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
