import { type ApiDirectory, createApiDirectory } from '../../../src/apis/api-directory.js';
import type { Approval, RequestSummary } from '../../../src/http/call/decision.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import type { ClientDependencies } from '../../../src/http/client/client-dependencies.js';
import type { CallEvent } from '../../../src/telemetry/events.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { type HttpServer, type SeenRequest, startHttpServer } from '../servers/http-server.js';

/** What a server returns for a request. A body that is not text is sent as JSON. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: unknown;
}

/** Returns undefined for a request without a response. */
export type Replies = (url: URL, request: SeenRequest, n: number) => Reply | undefined;

export interface PagedApi {
  readonly server: HttpServer;
  readonly apis: ApiDirectory;
  readonly events: CallEvent[];
  /** Calls a path of the server as a bare URL, or of the API `paged`. */
  call(path: string, args?: Record<string, unknown>): Promise<Record<string, unknown>>;
}

interface Given {
  /** Definition of the API `paged`. Default: none; the server is called as a bare URL. */
  readonly definition?: Partial<ApiDefinition>;
  /** Path of the base URL. */
  readonly base?: string;
  readonly dependencies?: ClientDependencies;
  readonly approvalOf?: (request: RequestSummary) => Approval;
}

/** Starts a server and calls it with `paginate: auto`. */
export async function startPagedApi(
  replies: Replies,
  { definition, base = '', dependencies = {}, approvalOf }: Given = {},
): Promise<PagedApi & { close(): Promise<void> }> {
  const server = await startHttpServer((request, response, n) => {
    const reply = replies(new URL(request.url, 'http://127.0.0.1'), request, n);
    if (reply === undefined) return;
    const { status = 200, headers = {}, body } = reply;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body));
  });
  const network = { allowLocal: true };
  const apis = createApiDirectory(
    {
      apis: definition === undefined ? [] : [{ name: 'paged', definition: { network, ...definition, baseUrl: `${server.url}${base}` } }],
      adHoc: { network, allow: { methods: ['GET', 'HEAD', 'POST', 'DELETE'] } },
    },
    dependencies,
  );
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const signal = new AbortController().signal;
  const events: CallEvent[] = [];
  return {
    server,
    apis,
    events,
    async call(path, args = {}) {
      const target = definition === undefined ? { url: `${server.url}${path}` } : { api: 'paged', path };
      const options = { signal, onEvent: (event: CallEvent) => void events.push(event), ...(approvalOf && { approvalOf }) };
      return runTool(callApi, { paginate: 'auto', ...target, ...args }, { apis, logger }, options);
    },
    async close() {
      await apis.close();
      await server.close();
    },
  };
}

/** Returns the items `from` to `to`. */
export function items(from: number, to: number): { id: number }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ id: from + index }));
}
