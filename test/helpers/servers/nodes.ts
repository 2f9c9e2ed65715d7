import { setMaxListeners } from 'node:events';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { type AppOptions, createApp } from '../../../src/app/create-app.js';
import type { Caller } from '../../../src/callers/caller.js';
import { noConfig } from '../../../src/config/config.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { createRedactor } from '../../../src/redaction/redactor.js';
import type { Clock } from '../../../src/runtime/clock.js';
import type { Gate } from '../../../src/server/auth/gate.js';
import { missingToken, ownScopeNames } from '../../../src/server/auth/refusal.js';
import { createServerFactory } from '../../../src/server/create-server.js';
import { createDirectCalls } from '../../../src/server/direct-calls.js';
import type { Lifetime } from '../../../src/server/lifetime.js';
import { serveOverHttp } from '../../../src/server/serve-http.js';
import { scriptOptions } from '../../../src/skills/scripts/options.js';
import { type LogEntry, recordingLogger } from '../skill-folders.js';

export interface NodeOptions extends Pick<AppOptions, 'approvals'> {
  readonly apis: Readonly<Record<string, ApiDefinition & { readonly baseUrl: string }>>;
  /** Callers by token. */
  readonly callers: Readonly<Record<string, Caller>>;
  /** Folder of skills. */
  readonly skills: string;
  /** Reports whether the token of a caller is still accepted. Default: every token is. */
  readonly isCurrent?: (caller: Caller) => boolean;
  /** Clock of the requests. Default: the system clock. */
  readonly clock?: Clock;
}

export interface RunningNode {
  readonly url: URL;
  readonly log: readonly LogEntry[];
  close(): Promise<void>;
}

/** Serves over HTTP in this process, as the command does. A request is from the caller whose token it has. */
export async function startNode({ apis, callers, skills, approvals, clock, isCurrent = () => true }: NodeOptions): Promise<RunningNode> {
  const logger = recordingLogger();
  const configured = Object.entries(apis).map(([name, definition]) => ({ name, definition }));
  const directory = createApiDirectory({ apis: configured, adHoc: { network: { allowLocal: true } } }, {});
  const app = await createApp({
    ...{ apis: directory, logger, redactor: createRedactor(), env: { PATH: process.env.PATH }, skillRoots: [{ path: skills }] },
    scripts: { ...scriptOptions().parse({}), sandbox: 'off', concurrency: 2 },
    ...(approvals && { approvals }),
  });
  const gate: Gate = {
    async authenticate({ headers }) {
      const caller = callers[headers.authorization?.replace(/^Bearer /, '') ?? ''];
      if (caller === undefined) return { ok: false, refusal: missingToken({ metadataUrl: undefined }) };
      return { ok: true, caller, scopeNames: ownScopeNames, isCurrent: async () => isCurrent(caller) };
    },
    refuse: () => undefined,
    metadataAt: () => undefined,
    states: () => ({}),
    close: async () => undefined,
  };
  const shutdown = new AbortController();
  const stop = new AbortController();
  // Every running call adds a listener.
  setMaxListeners(0, stop.signal);
  const lifetime: Lifetime = { stop, shutdown: shutdown.signal };
  const direct = createDirectCalls(app, lifetime);
  let served: Promise<void> | undefined;
  const url = await new Promise<string>((resolve, reject) => {
    served = serveOverHttp({
      ...{
        build: createServerFactory(app, lifetime, direct),
        direct,
        asking: app.asking,
        logger,
        lifetime,
        lists: app,
        gate,
        settings: noConfig.server,
      },
      ...(clock && { clock }),
      address: { host: '127.0.0.1', port: 0 },
      onListening: resolve,
    });
    served.catch(reject);
  });
  return {
    url: new URL(url),
    log: logger.lines,
    async close() {
      stop.abort();
      shutdown.abort();
      await served;
      app.close();
      await directory.close();
    },
  };
}
