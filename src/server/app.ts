import { type AccessOptions, type ApiDirectory, createApiDirectory } from '../config/api-directory.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { createEvents } from '../runtime/events.js';
import type { Logger } from '../runtime/logger.js';
import type { SkillRoot } from '../skills/catalog.js';
import type { ScriptOptions } from '../skills/scripts/options.js';
import { createScriptRunner } from '../skills/scripts/run-script.js';
import { createToolBinder } from '../tools/bind-tools.js';
import { createSkillService, type SkillService } from './skill-service.js';

export interface AppOptions {
  readonly access: AccessOptions;
  /** The earlier wins where two have a skill of the same name. */
  readonly skillRoots: readonly SkillRoot[];
  readonly scripts: ScriptOptions;
  /** What scripts may see of it is decided by the manifests. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** What lives as long as the process, whatever number of clients connect: loaded once, shared by every server. */
export interface App {
  readonly access: AccessOptions;
  readonly apis: ApiDirectory;
  readonly logger: Logger;
  readonly skills: SkillService;
  /** Names of the configured APIs, for completion. */
  readonly apiNames: () => readonly string[];
  close(): Promise<void>;
}

export async function createApp({ access, skillRoots, scripts, env, logger, clock = systemClock }: AppOptions): Promise<App> {
  const runner = createScriptRunner(scripts, { clock, env, logger });
  const skills = await createSkillService({ roots: skillRoots, bind: createToolBinder(runner), logger, clock });
  const apis = createApiDirectory(access, { events: createEvents() });
  return {
    access,
    apis,
    logger,
    skills,
    apiNames: () => [],
    async close() {
      skills.close();
      runner.close();
      await apis.close();
    },
  };
}
