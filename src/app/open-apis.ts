import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { type ApiDirectory, createApiDirectory } from '../apis/api-directory.js';
import { type AccessOptions, networkOf, withAccess } from '../apis/api-settings.js';
import { type Config, type LoadedConfig, noConfig } from '../config/config.js';
import { type ConfigFindings, findConfig } from '../config/find-config.js';
import { loadConfig } from '../config/load-config.js';
import { secretsIn } from '../config/references-check.js';
import { userFolders } from '../config/user-folders.js';
import { stateOf, watchConfig } from '../config/watch-config.js';
import { describeProblem } from '../documents/problem.js';
import { UsageError } from '../errors.js';
import type { Redactor } from '../redaction/redactor.js';
import { systemClock } from '../runtime/clock.js';
import { createSecretReader } from '../secrets/create-secret-reader.js';
import { createTokenVault } from '../secrets/token-vault.js';
import { createEvents } from '../telemetry/events.js';
import { logEvents } from '../telemetry/log-events.js';
import type { Logger } from '../telemetry/logger.js';

export interface Configured {
  readonly config: Config;
  readonly apis: ApiDirectory;
  /** Applies what the file says from now on, and reports what is wrong with it; `onChange` hears of each change that holds. */
  watch(onChange: () => void): void;
  close(): Promise<void>;
}

export type Env = Readonly<Record<string, string | undefined>>;

export interface ConfiguredOptions {
  /** The configuration file. Default: the one that is found. */
  readonly file?: string | undefined;
  readonly access: AccessOptions;
  readonly env: Env;
  readonly logger: Logger;
  readonly redactor: Redactor;
}

/**
 * The APIs as the configuration file and the command line say.
 * @throws UsageError when the file has problems; each one is named with its line.
 */
export async function openConfigured({ file, access, env, logger, redactor }: ConfiguredOptions): Promise<Configured> {
  const surroundings = { env, home: homedir() };
  const { config, found, ignored, state } = await readConfig(file, env);
  if (ignored !== undefined) logger.warn({ file: ignored.file }, `a configuration file does not count: it ${ignored.reason}`);
  warn(config, logger);
  tellSecrets(config, redactor);
  const folder = found === undefined ? process.cwd() : dirname(found.file);
  const events = createEvents();
  logEvents(events, logger);
  const apis = createApiDirectory(withAccess(config, access), {
    network: networkOf(access),
    env,
    events,
    redactor,
    secrets: createSecretReader({ folder, env, clock: systemClock, redactor }),
    vault: createTokenVault(userFolders(surroundings).state),
  });
  let stop = () => {};
  return {
    config,
    apis,
    watch(onChange) {
      if (found === undefined) return;
      const apply = (loaded: LoadedConfig) => {
        if (!loaded.ok) {
          for (const problem of loaded.problems)
            logger.error({ file: found.file }, `the configuration was not taken: ${describeProblem(problem)}`);
          return;
        }
        warn(loaded.config, logger);
        tellSecrets(loaded.config, redactor);
        logger.info({ file: found.file }, 'the configuration has changed');
        apis.replace(withAccess(loaded.config, access)).then(onChange, (error: unknown) => {
          logger.error({ err: String(error) }, 'the configuration was not taken');
        });
      };
      const watcher = watchConfig(found, apply, { since: state });
      stop = () => watcher.close();
    },
    async close() {
      stop();
      await apis.close();
    },
  };
}

interface ReadConfig extends ConfigFindings {
  readonly config: Config;
  /** Of the file, before it was read. */
  readonly state: string;
}

/** What the configuration file says; without one, what holds then. */
export async function readConfig(file: string | undefined, env: Env): Promise<ReadConfig> {
  const findings = await findConfig({ path: file, env, home: homedir(), cwd: process.cwd() });
  const { found } = findings;
  if (found === undefined) return { ...findings, config: noConfig, state: '' };
  const state = stateOf(found.file);
  return { ...findings, config: await load(found), state };
}

async function load(location: Parameters<typeof loadConfig>[0]): Promise<Config> {
  const loaded = await loadConfig(location);
  if (loaded.ok) return loaded.config;
  const problems = loaded.problems.map((problem) => `  ${describeProblem(problem)}`);
  throw new UsageError(
    `the configuration file has problems:\n${problems.join('\n')}\nTo see all of it, type: api-integration-mcp config check`,
    2,
  );
}

/** Those that are written into the file; the others are told when they are read. */
function tellSecrets({ apis }: Config, redactor: Redactor): void {
  for (const { definition } of apis) for (const secret of secretsIn(definition)) redactor.add(secret);
}

function warn({ file, warnings }: Config, logger: Logger): void {
  for (const problem of warnings) logger.warn({ file }, describeProblem(problem));
}
