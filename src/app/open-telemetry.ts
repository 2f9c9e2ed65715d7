import type { ApiDirectory } from '../apis/api-directory.js';
import type { ServerOptions } from '../config/server-options.js';
import type { Redactor } from '../redaction/redactor.js';
import { packageInfo } from '../runtime/package-info.js';
import type { SecretReader } from '../secrets/secret-reader.js';
import type { Gate } from '../server/auth/gate.js';
import type { HttpRoute } from '../server/front/http-route.js';
import type { Events } from '../telemetry/events.js';
import type { Logger } from '../telemetry/logger.js';
import type { Metrics } from '../telemetry/metrics/metrics.js';
import { joinObservers, type Observer } from '../telemetry/observer.js';
import type { Traces } from '../telemetry/traces/traces.js';
import { requirePart } from './parts.js';

export interface TelemetryOptions {
  readonly server: Pick<ServerOptions, 'metrics' | 'traces'>;
  readonly transport: 'pipe' | 'tcp';
  readonly events: Events;
  readonly apis: Pick<ApiDirectory, 'list'>;
  readonly secrets: SecretReader;
  readonly redactor: Redactor;
  readonly logger: Logger;
  /** Reports whether the shared store is usable. Default: there is none. */
  readonly isStoreUp?: (() => boolean) | undefined;
}

export interface Telemetry {
  readonly observer: Observer | undefined;
  /** Returns the path of the metrics on the server itself; none if they have an address of their own. */
  routes(gate: Gate | undefined): readonly HttpRoute[];
  /** Sends the traces that are waiting, for at most a second. */
  close(): Promise<void>;
}

/** Starts what the configuration enables. Nothing else is loaded. */
export async function openTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const [metrics, traces] = await Promise.all([openMetrics(options), openTraces(options)]);
  const served = metrics && (await serveMetrics(metrics, options));
  const observers = [metrics, traces].flatMap((one) => one?.observer ?? []);
  return {
    observer: joinObservers(observers),
    routes: (gate) => served?.routes(gate) ?? [],
    async close() {
      served?.close();
      metrics?.close();
      await traces?.close();
    },
  };
}

async function serveMetrics(
  metrics: Metrics,
  { server, logger }: TelemetryOptions,
): Promise<Pick<Telemetry, 'routes'> & { close(): void }> {
  const { listenForMetrics, metricsPath, metricsRoute } = await import('../server/serve-metrics.js');
  const listen = server.metrics?.listen;
  if (listen === undefined) return { routes: (gate) => [metricsRoute(metrics, gate, logger)], close: () => undefined };
  const listener = await listenForMetrics(metrics, listen, logger);
  logger.info({ address: listener.address, path: metricsPath }, 'serving metrics');
  return { routes: () => [], close: listener.close };
}

async function openMetrics({ server, transport, events, apis, isStoreUp }: TelemetryOptions): Promise<Metrics | undefined> {
  // Over stdio, nobody could read them without an address of their own.
  if (server.metrics === undefined || (transport === 'pipe' && server.metrics.listen === undefined)) return undefined;
  requirePart('server.metrics');
  const { createMetrics } = await import('../telemetry/metrics/metrics.js');
  return createMetrics({ events, version: packageInfo().version, apis: () => apis.list(), isStoreUp });
}

async function openTraces({ server, transport, secrets, redactor, logger }: TelemetryOptions): Promise<Traces | undefined> {
  const { traces } = server;
  if (traces === undefined) return undefined;
  requirePart('server.traces');
  const { createTraces } = await import('../telemetry/traces/traces.js');
  const read = async ([name, text]: [string, string]) => [name, await secrets.read(text, redactor.add)] as const;
  const headers = Object.fromEntries(await Promise.all(Object.entries(traces.headers).map(read)));
  const { name, version } = packageInfo();
  let isFailing = false;
  return createTraces({
    ...{ endpoint: traces.endpoint, headers, sampleRatio: traces.sampleRatio, name, version, transport },
    onExport(error) {
      const { endpoint } = traces;
      if (error !== undefined && !isFailing) logger.warn({ endpoint, err: error.message }, 'traces cannot be sent');
      if (error === undefined && isFailing) logger.info({ endpoint }, 'traces are sent again');
      isFailing = error !== undefined;
    },
  });
}
