import { setMaxListeners } from 'node:events';
import type { ApiDirectory } from '../../apis/api-directory.js';
import { createApp } from '../../app/create-app.js';
import { openConfigured } from '../../app/open-apis.js';
import type { GateSettings } from '../../app/open-gate.js';
import { openTelemetry } from '../../app/open-telemetry.js';
import type { ServerOptions } from '../../config/server-options.js';
import { UsageError } from '../../errors.js';
import { createRedactor, type Redactor } from '../../redaction/redactor.js';
import { systemClock } from '../../runtime/clock.js';
import { once } from '../../runtime/once.js';
import { ownCommand } from '../../runtime/own-command.js';
import type { Gate } from '../../server/auth/gate.js';
import { sharedClaims } from '../../server/claims.js';
import { createServerFactory } from '../../server/create-server.js';
import { createDirectCalls } from '../../server/direct-calls.js';
import type { Lifetime } from '../../server/lifetime.js';
import { serveOverStdio } from '../../server/serve-stdio.js';
import type { AuditLog } from '../../telemetry/audit-log.js';
import { createLogger, type Logger } from '../../telemetry/logger.js';
import { type Io, supportsColour } from '../io/io.js';
import { accessOf, type CommonOptions, isLoopbackHost, scriptsOf, skillRootsOf } from '../options/options.js';
import type { ReachOptions } from '../options/server-options.js';

export interface ServeOptions extends CommonOptions, ReachOptions {
  readonly http?: { readonly host: string; readonly port: number } | undefined;
  /** File of static keys; true is that of server.auth.keys, or the default file. Default: server.auth.keys of the configuration. */
  readonly keys?: string | true;
}

export async function serve(options: ServeOptions, io: Io): Promise<void> {
  const redactor = createRedactor();
  const logger = createLogger({
    level: options.logLevel ?? 'info',
    readable: io.stderr.isTTY === true,
    colour: supportsColour(io.stderr, io.env),
    redactor,
  });
  const configured = await openConfigured({ file: options.config, access: accessOf(options), env: io.env, logger, redactor });
  const { config, apis, store, secretPlaces, checkSkill } = configured;
  refuseOpenAddress(options, config.server);
  const audit = config.server.audit && (await openAudit(config.server.audit, { stderr: io.stderr, logger, redactor }));
  const telemetry = await openTelemetry({
    ...{ server: config.server, apis, redactor, logger, events: configured.events, secrets: configured.secrets },
    transport: options.http === undefined ? 'pipe' : 'tcp',
    ...(store !== undefined && { isStoreUp: () => store.shared.health().kind === 'ready' }),
  });
  const app = await createApp({
    audit,
    apis,
    notices: configured.notices,
    observer: telemetry.observer,
    skillRoots: skillRootsOf(options, config, io.env),
    scripts: scriptsOf(options, config, options.http !== undefined && authenticates(options, config.server)),
    env: io.env,
    logger,
    redactor,
    files: configured.files,
    secretPlaces,
    checkSkill,
    approvals: store && { keys: store.approvalKeys, claims: sharedClaims(store.shared.store), replies: store.shared.store },
    lists: store?.shared.lists,
  });
  // Not before the first list, which it would delay. Changes until then are noticed when watching starts.
  const watch = once(() => {
    app.skills.watch();
    configured.watch(app.onApisChanged);
  });
  const cancelWatch = systemClock.after(maxUnwatchedMs, watch);
  const stop = new AbortController();
  // Every running call adds a listener, so many listeners are not a leak.
  setMaxListeners(0, stop.signal);
  const lifetime: Lifetime = { stop, shutdown: io.shutdown };
  const direct = createDirectCalls(app, lifetime);
  const build = createServerFactory(app, lifetime, direct);
  let closeGate: Gate['close'] | undefined;
  try {
    if (options.http === undefined) {
      if (io.stdin.isTTY === true) io.stderr.write(stdioGreeting());
      const onListed = () => {
        watch();
        void preload(apis);
      };
      const isRead = await serveOverStdio({ build, logger, stdin: io.stdin, stdout: io.stdout, lifetime, direct, onListed });
      if (!isRead) io.abandonStdout?.();
    } else {
      const { serverOf } = await import('../options/server-options.js');
      const { mcpPath } = await import('../../server/front/reach.js');
      const { serveOverHttp } = await import('../../server/serve-http.js');
      const settings = serverOf(options, config);
      const gate = await openGateFor(options, settings, { path: mcpPath, env: io.env, logger, redactor });
      closeGate = gate?.close;
      await serveOverHttp({
        build,
        direct,
        asking: app.asking,
        logger,
        address: options.http,
        lifetime,
        lists: app,
        settings,
        gate,
        routes: telemetry.routes(gate),
        parts: () => ({ ...(store && { store: store.shared.health().kind }), ...gate?.states() }),
        onListening(url) {
          const requiresKey = gate !== undefined && (options.keys ?? config.server.auth?.keys) !== undefined;
          io.stderr.write(httpGreeting(url, settings.publicUrl ?? url, requiresKey));
          watch();
          void preload(apis);
        },
      });
    }
  } finally {
    cancelWatch();
    app.close();
    await closeGate?.();
    await configured.close();
    await telemetry.close();
    await logger.flush();
  }
}

/** Reports whether clients must authenticate over HTTP. */
function authenticates({ keys }: ServeOptions, { auth }: ServerOptions): boolean {
  return keys !== undefined || auth !== undefined;
}

/** Opens the gate, if clients must authenticate. */
async function openGateFor(
  options: ServeOptions,
  { auth, publicUrl }: ServerOptions,
  environment: Pick<GateSettings, 'path' | 'env' | 'logger' | 'redactor'>,
): Promise<Gate | undefined> {
  // Without a file, the option requires keys of the file that the configuration names, as the command keys writes it.
  const keys = options.keys === true ? (auth?.keys ?? true) : options.keys;
  const settings = keys === undefined ? auth : { ...auth, keys };
  if (settings === undefined) return undefined;
  const { openGate } = await import('../../app/open-gate.js');
  return openGate({ ...environment, auth: settings, publicUrl, access: accessOf(options) });
}

/** @throws UsageError for an address that other machines can reach, if clients do not authenticate, and for keys over stdio */
function refuseOpenAddress(options: ServeOptions, server: ServerOptions): void {
  const { http, keys } = options;
  if (http === undefined && keys !== undefined)
    throw new UsageError('--keys requires --http: over stdio, the host that starts the server is the only caller', 2);
  if (http === undefined || isLoopbackHost(http.host) || authenticates(options, server)) return;
  throw new UsageError(
    `--http must be a loopback address (127.0.0.1, ::1, localhost) if clients do not authenticate; got ${JSON.stringify(http.host)}. To create a key and require one, run:
  ${ownCommand('keys new NAME')}
  ${ownCommand(`serve --http ${http.host.includes(':') ? `[${http.host}]` : http.host}:${http.port} --keys`)}
For OAuth, set server.auth.issuers in the configuration file.`,
    2,
  );
}

/** @throws UsageError if calls must be recorded and the file cannot be written */
async function openAudit(
  { file, onFailure }: NonNullable<ServerOptions['audit']>,
  { stderr, logger, redactor }: { readonly stderr: Io['stderr']; readonly logger: Logger; readonly redactor: Redactor },
): Promise<AuditLog> {
  const { createAuditLog } = await import('../../telemetry/audit-log.js');
  const isRequired = onFailure === 'refuse';
  const redact = (record: Record<string, unknown>) => redactor.value(record);
  const audit = createAuditLog({ to: file ?? stderr, isRequired, clock: systemClock, logger, redact });
  if ((await audit.append({ event: 'start', pid: process.pid })) || !isRequired) return audit;
  throw new UsageError(`server.audit must name a file that can be written; got ${JSON.stringify(file ?? 'stderr')}`, 3);
}

/** Time after which files are watched, if the client lists no tools. */
const maxUnwatchedMs = 1000;

/** Loads what the first call needs. That call reports what cannot be loaded. */
async function preload(apis: ApiDirectory): Promise<void> {
  try {
    const { preloadCalls } = await import('../../http/client/preload.js');
    await Promise.all([apis.load?.(), preloadCalls()]);
  } catch {
    // See above.
  }
}

const stdioGreeting =
  () => `This is api-integration-mcp, an MCP server. It is waiting for an MCP host on stdin; press Ctrl-D or Ctrl-C to stop.
Usually a host starts it for you. To connect the hosts on this machine:  ${ownCommand('install')}
To try it from this shell:  ${ownCommand('call https://example.com')}
`;

function httpGreeting(url: string, publicUrl: string, requiresKey: boolean): string {
  const header = requiresKey ? ' --header "Authorization: Bearer KEY"' : '';
  return `api-integration-mcp serves MCP at ${url}; press Ctrl-C to stop.
To connect Claude Code:  claude mcp add --transport http api-integration ${publicUrl}${header}
`;
}
