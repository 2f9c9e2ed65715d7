import { isDeepStrictEqual } from 'node:util';
import type { Config, LoadedConfig } from '../config/config.js';
import { type ConfigNotices, needsRestart, notApplied, takesPrecedence, unusedVersion } from '../config/config-notices.js';
import { type ConfigSearch, type ConfigSearchResult, type FoundConfig, findConfig, searchedFiles } from '../config/find-config.js';
import { stateOf, watchConfig, watchFiles } from '../config/watch-config.js';
import { describeDiagnostic } from '../documents/diagnostic.js';
import type { Logger } from '../telemetry/logger.js';

export interface FollowedConfig {
  readonly search: ConfigSearch;
  /** What the start found. */
  readonly found: FoundConfig | undefined;
  /** State of the file in use before it was read. */
  readonly state: string;
  /** The configuration at start: some of its keys are not read again. */
  readonly started: Config;
  readonly notices: ConfigNotices;
  readonly logger: Logger;
  /** Called before a file is loaded that did not exist, or was not trusted, at start. */
  readonly onFound: (file: string) => void;
  readonly apply: (config: Config) => Promise<void>;
}

/** Keys that are read once, at start. */
const restartKeys = ['server', 'store', 'skills', 'scripts'] as const;

// Decision: docs/decisions/2026-11-26-agents-learn-what-is-not-in-use.md
/**
 * Applies each change of the file in use. Without one, it loads the first file that appears or is trusted. What does not come
 * into use is logged, and is a notice until it is solved.
 */
export function followConfig(followed: FollowedConfig): { close(): void } {
  const { search, found, started, notices, logger, onFound, apply } = followed;
  let inUse = found;
  let isLoaded = found !== undefined;
  let watch = found === undefined ? undefined : watchConfig(found, (loaded) => void take(found.file, loaded), { since: followed.state });

  async function take(file: string, loaded: LoadedConfig): Promise<void> {
    if (!loaded.ok) {
      const effect = isLoaded ? 'configuration change rejected, the previous version stays active' : 'configuration file not loaded';
      for (const problem of loaded.problems) logger.error({ file }, `${effect}: ${describeDiagnostic(problem)}`);
      notices.set('version', unusedVersion(file, loaded, isLoaded ? 'previous' : 'none'));
      return;
    }
    isLoaded = true;
    const keys = restartKeys.filter((key) => !isDeepStrictEqual(loaded.config[key], started[key]));
    for (const key of keys) logger.warn({ file }, `the changes of ${key} take effect after a restart`);
    notices.set('restart', keys.length === 0 ? undefined : needsRestart(file, keys));
    logger.info({ file }, 'configuration reloaded');
    try {
      await apply(loaded.config);
      notices.set('version', undefined);
    } catch (error) {
      logger.error({ err: String(error) }, 'could not apply the new configuration');
      notices.set('version', notApplied(file));
    }
  }

  async function searchAgain(isClosed: () => boolean): Promise<void> {
    const result = await findConfig(search);
    if (isClosed()) return;
    const next = result.found;
    if (inUse !== undefined || next === undefined) return noteOtherFile(result, inUse, notices);
    inUse = next;
    onFound(next.file);
    const since = stateOf(next.file);
    const { loadConfig } = await import('../config/load-config.js');
    const loaded = await loadConfig(next);
    if (isClosed()) return;
    await take(next.file, loaded);
    noteOtherFile(result, inUse, notices);
    if (!isClosed()) watch = watchConfig(next, (later) => void take(next.file, later), { since });
  }

  const files = searchedFiles(search);
  const others =
    files &&
    watchFiles(files, (isClosed) =>
      searchAgain(isClosed).catch((error: unknown) => logger.error({ err: String(error) }, 'could not search the configuration file')),
    );
  // A change between the start and the watch sends no event.
  if (found === undefined) others?.notify();
  return {
    close() {
      others?.close();
      watch?.close();
    },
  };
}

/** Notes a file that takes precedence over the one in use, or would be in use if it was trusted. */
export function noteOtherFile({ found, ignored }: ConfigSearchResult, inUse: FoundConfig | undefined, notices: ConfigNotices): void {
  const notice = () => {
    if (ignored !== undefined && ignored.file !== inUse?.file)
      return unusedVersion(
        ignored.file,
        { reason: ignored.isReadable ? 'untrusted' : 'unreadable', problems: [] },
        inUse === undefined ? 'none' : 'other',
      );
    if (inUse !== undefined && found !== undefined && found.file !== inUse.file && ignored === undefined)
      return takesPrecedence(found.file, inUse.file);
    return undefined;
  };
  notices.set('other-file', notice());
}
