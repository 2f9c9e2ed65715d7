import { dirname } from 'node:path';
import type { ApiDirectory } from '../apis/api-directory.js';
import { type AccessOptions, networkOf, withAccess } from '../apis/api-settings.js';
import { deferredDirectory } from '../apis/deferred-directory.js';
import { type Config, noConfig } from '../config/config.js';
import { type ConfigNotice, createConfigNotices } from '../config/config-notices.js';
import { type ConfigSearch, type ConfigSearchResult, type FoundConfig, findConfig } from '../config/find-config.js';
import { userFolders } from '../config/user-folders.js';
import { stateOf } from '../config/watch-config.js';
import { describeDiagnostic } from '../documents/diagnostic.js';
import { UsageError } from '../errors.js';
import type { FileFolders } from '../files/file-folders.js';
import type { Redactor } from '../redaction/redactor.js';
import { systemClock } from '../runtime/clock.js';
import { homeFolder } from '../runtime/home-folder.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import { workingDirectory } from '../runtime/working-directory.js';
import { createSecretReader } from '../secrets/create-secret-reader.js';
import type { Reference } from '../secrets/references.js';
import type { SecretReader } from '../secrets/secret-reader.js';
import { createTokenVault } from '../secrets/token-vault.js';
import type { StoreOptions } from '../store/redis/store-options.js';
import { createEvents, type Events } from '../telemetry/events.js';
import { logEvents } from '../telemetry/log-events.js';
import type { Logger } from '../telemetry/logger.js';
import { followConfig, noteOtherFile } from './follow-config.js';
import type { OpenedStore } from './open-store.js';
import { requirePart } from './parts.js';
import { type SecretPlaces, secretPlacesOf } from './secret-places.js';

export interface Configured {
  readonly config: Config;
  readonly apis: ApiDirectory;
  /** Events of all calls. */
  readonly events: Events;
  /** Reads the secret references of the file. */
  readonly secrets: SecretReader;
  /** A file in the working directory that was not loaded at start, with the reason. */
  readonly ignored: ConfigSearchResult['ignored'];
  /** The store that nodes share, if one is configured. */
  readonly store: Pick<OpenedStore, 'shared' | 'approvalKeys'> | undefined;
  /** Returns the folders in which agents may create and read files. */
  files(): FileFolders;
  /** Returns where the secrets are that the current version of the file names. */
  secretPlaces(): SecretPlaces;
  /** Returns why a skill must not be used now: the file names its folder, and it has changed since the file was trusted. */
  checkSkill(folder: string): Promise<string | undefined>;
  /** Returns what of the configuration is not in use, and who must do what. */
  notices(): readonly ConfigNotice[];
  /** Applies each change of the file from now on, and logs its errors. Calls `onChange` after a change was applied. */
  watch(onChange: () => void): void;
  close(): Promise<void>;
}

export type Env = Readonly<Record<string, string | undefined>>;

export interface ConfiguredOptions {
  /** Path of the configuration file. Default: the first one found. */
  readonly file?: string | undefined;
  readonly access: AccessOptions;
  readonly env: Env;
  readonly logger: Logger;
  readonly redactor: Redactor;
}

/**
 * Opens the APIs of the configuration file, with the options of the command line.
 * @throws UsageError that lists the errors of the file, each with its line
 */
export async function openConfigured({ file, access, env, logger, redactor }: ConfiguredOptions): Promise<Configured> {
  const { config, found, ignored, state } = await readConfig(file, env);
  if (ignored !== undefined) logger.warn({ file: ignored.file }, `configuration file not loaded: it ${ignored.reason}`);
  warn(config, logger);
  const notices = createConfigNotices();
  noteOtherFile({ ...(found && { found }), ...(ignored && { ignored }) }, found, notices);
  // Without a file, no reference is relative to the folder.
  let folder = found === undefined ? (workingDirectory() ?? homeFolder()) : dirname(found.file);
  const events = createEvents();
  logEvents(events, logger);
  const stateFolder = userFolders({ env, home: homeFolder() }).state;
  let current = config;
  const check = async (reference: Reference) => current.trustedFiles?.checkReference(reference);
  const secrets = createSecretReader({ folder: () => folder, env, clock: systemClock, check });
  const settings = withAccess(config, access);
  const store = config.store === undefined ? undefined : await openConfiguredStore(config.store);
  const open = async () => {
    const { createApiDirectory } = await import('../apis/api-directory.js');
    const vault = store?.vault ?? createTokenVault(stateFolder);
    const shared = store === undefined ? {} : { shared: store.shared };
    return createApiDirectory(settings, { network: networkOf(access), env, events, redactor, secrets, vault, loginCommand, ...shared });
  };
  // A login elsewhere would be one to the API of another file.
  const loginCommand = (api: string) => {
    const path = found?.source === 'option' || found?.source === 'environment' ? shellWord(found.file) : undefined;
    return ownCommand(`${path === undefined ? '' : `--config ${path} `}login ${api}`);
  };
  // A proxy can contain a password, which the redactor must know from the start.
  const hasSecrets = found !== undefined || access.proxy !== undefined;
  const apis = hasSecrets ? await open() : deferredDirectory(settings, open);
  await secrets.peeked();
  let stop = () => {};
  return {
    config,
    apis,
    events,
    secrets,
    ignored,
    store,
    files: () => current.files,
    secretPlaces: () => secretPlacesOf(current, stateFolder),
    checkSkill: async (skill) => current.trustedFiles?.checkSkill(skill),
    notices: notices.current,
    watch(onChange) {
      const follow = followConfig({
        ...{ search: searchFor(file, env), found, state, started: config, notices, logger },
        onFound(file) {
          folder = dirname(file);
        },
        async apply(next) {
          warn(next, logger);
          current = next;
          await apis.replace(withAccess(next, access));
          await secrets.peeked();
          onChange();
        },
      });
      stop = follow.close;
    },
    async close() {
      stop();
      secrets.close();
      await apis.close();
      await store?.shared.close();
    },
  };

  async function openConfiguredStore(options: StoreOptions): Promise<OpenedStore> {
    requirePart('store');
    const { openStore } = await import('./open-store.js');
    return openStore({ options, secrets, redactor, events, logger });
  }
}

interface ReadConfig extends ConfigSearchResult {
  readonly config: Config;
  /** State of the file before it was read, to detect later changes. */
  readonly state: string;
}

/** Returns where this process searches its configuration file. */
function searchFor(file: string | undefined, env: Env): ConfigSearch {
  return { path: file, env, home: homeFolder(), cwd: workingDirectory() };
}

/** Reads the configuration file, or returns the defaults if there is none. */
export async function readConfig(file: string | undefined, env: Env): Promise<ReadConfig> {
  const findings = await findConfig(searchFor(file, env));
  const { found } = findings;
  if (found === undefined) return { ...findings, config: noConfig, state: '' };
  const state = stateOf(found.file);
  return { ...findings, config: await load(found), state };
}

async function load(location: FoundConfig): Promise<Config> {
  const { loadConfig } = await import('../config/load-config.js');
  const loaded = await loadConfig(location);
  if (loaded.ok) return loaded.config;
  const problems = loaded.problems.map((problem) => `  ${describeDiagnostic(problem)}`);
  // Without the option, the command would check another file.
  const option = location.source === 'option' ? `--config ${shellWord(location.file) ?? 'FILE'} ` : '';
  throw new UsageError(
    `the configuration file has errors:\n${problems.join('\n')}\nFor the full report, run: ${ownCommand(`${option}config check`)}`,
    2,
  );
}

function warn({ file, warnings }: Config, logger: Logger): void {
  for (const problem of warnings) logger.warn({ file }, describeDiagnostic(problem));
}
