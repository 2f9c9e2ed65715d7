import { setMaxListeners } from 'node:events';
import type { ApiDirectory } from '../../apis/api-directory.js';
import { createApp } from '../../app/create-app.js';
import { openConfigured } from '../../app/open-apis.js';
import { createRedactor } from '../../redaction/redactor.js';
import { systemClock } from '../../runtime/clock.js';
import { once } from '../../runtime/once.js';
import { createServerFactory } from '../../server/create-server.js';
import type { Lifetime } from '../../server/lifetime.js';
import { serveOverStdio } from '../../server/serve-stdio.js';
import { createLogger } from '../../telemetry/logger.js';
import { type Io, supportsColour } from '../io/io.js';
import { accessOf, type CommonOptions, scriptsOf, skillRootsOf } from '../options/options.js';

export interface ServeOptions extends CommonOptions {
  readonly http?: { readonly host: string; readonly port: number };
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
  const { config, apis, secretPlaces, checkSkill } = configured;
  const app = await createApp({
    apis,
    skillRoots: skillRootsOf(options, config, io.env),
    scripts: scriptsOf(options, config),
    env: io.env,
    logger,
    redactor,
    files: configured.files,
    secretPlaces,
    checkSkill,
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
  const build = createServerFactory(app, lifetime);
  try {
    if (options.http === undefined) {
      if (io.stdin.isTTY === true) io.stderr.write(stdioGreeting);
      const onListed = () => {
        watch();
        void preload(apis);
      };
      const isRead = await serveOverStdio({ build, logger, stdin: io.stdin, stdout: io.stdout, lifetime, onListed });
      if (!isRead) io.abandonStdout?.();
    } else {
      const { serveOverHttp } = await import('../../server/serve-http.js');
      await serveOverHttp({
        build,
        logger,
        address: options.http,
        lifetime,
        lists: app,
        onListening(url) {
          io.stderr.write(httpGreeting(url));
          watch();
          void preload(apis);
        },
      });
    }
  } finally {
    cancelWatch();
    app.close();
    await configured.close();
    await logger.flush();
  }
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

const stdioGreeting = `This is api-integration-mcp, an MCP server. It is waiting for an MCP host on stdin; press Ctrl-D or Ctrl-C to stop.
Usually a host starts it for you. To connect one:
  Claude Code:  claude mcp add api-integration -- npx -y api-integration-mcp
  others:       {"mcpServers": {"api-integration": {"command": "npx", "args": ["-y", "api-integration-mcp"]}}}
To try it from this shell: api-integration-mcp call https://example.com
`;

function httpGreeting(url: string): string {
  return `api-integration-mcp serves MCP at ${url}; press Ctrl-C to stop.
To connect Claude Code:  claude mcp add --transport http api-integration ${url}
`;
}
