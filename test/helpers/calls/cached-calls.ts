import type { ServerResponse } from 'node:http';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type ApiClient, createApiClient } from '../../../src/http/client/client.js';
import type { Store } from '../../../src/store/store.js';
import type { CallEvent } from '../../../src/telemetry/events.js';
import { createEvents } from '../../../src/telemetry/events.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../servers/http-server.js';

export interface Bench {
  readonly server: HttpServer;
  readonly client: ApiClient;
  readonly clock: FakeClock;
  readonly events: CallEvent[];
  /** Results of the events of type `cache`, in order. */
  cacheEvents(): string[];
  close(): Promise<void>;
}

/** Starts a server and a client with a stopped clock. By default, a call has one attempt. */
export async function openBench(
  handler: HttpHandler,
  definition: ApiDefinition = {},
  store?: Store,
  random?: () => number,
): Promise<Bench> {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  const events: CallEvent[] = [];
  const emitter = createEvents();
  emitter.subscribe((event) => events.push(event));
  const client = createApiClient(
    {
      baseUrl: server.url,
      network: { allowLocal: true },
      retry: { attempts: 1 },
      breaker: false,
      rateLimit: false,
      ...definition,
    },
    { clock, events: emitter, ...(store !== undefined && { store }), ...(random && { random }) },
  );
  return {
    server,
    client,
    clock,
    events,
    cacheEvents: () => events.flatMap((event) => (event.type === 'cache' ? [event.result] : [])),
    async close() {
      await client.close();
      await server.close();
    },
  };
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

/** Sends a response without the Date header of Node, which is the system time and not that of the stopped clock. */
export function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void {
  response.sendDate = false;
  response.writeHead(status, headers);
  response.end(body);
}

/** Waits until `condition` holds, without advancing the stopped clock. */
export async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 2000 && !condition(); n += 1) await new Promise((resolve) => setImmediate(resolve));
  if (!condition()) throw new Error('the condition did not become true');
}
