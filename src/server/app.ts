import { type AccessOptions, type ApiDirectory, createApiDirectory } from '../config/api-directory.js';
import { systemClock } from '../runtime/clock.js';
import { createEvents } from '../runtime/events.js';
import type { Logger } from '../runtime/logger.js';
import { describeProblem } from '../skills/catalog.js';
import { createMemoryStore } from '../store/memory.js';
import { bindTools } from '../tools/bind-tools.js';
import type { AnyTool } from '../tools/define-tool.js';
import { type Baselines, storedBaselines } from '../tools/endpoint/baselines.js';
import { loadServedSkills, type ServedSkills } from './skill-resources.js';

export interface AppOptions {
  readonly access: AccessOptions;
  /** Folders of skills; the earlier wins where two have a skill of the same name. */
  readonly skillRoots: readonly string[];
  readonly logger: Logger;
}

/** What lives as long as the process, whatever number of clients connect: loaded once, shared by every server. */
export interface App {
  readonly access: AccessOptions;
  readonly apis: ApiDirectory;
  readonly baselines: Baselines;
  readonly logger: Logger;
  readonly skills: ServedSkills;
  readonly tools: readonly AnyTool[];
  close(): Promise<void>;
}

export async function createApp({ access, skillRoots, logger }: AppOptions): Promise<App> {
  const skills = await loadServedSkills(skillRoots);
  const bound = bindTools(skills.skills);
  for (const problem of [...skills.problems, ...bound.problems])
    logger.warn({ skill: describeProblem(problem) }, 'a skill is not served as declared');
  const apis = createApiDirectory(access, { events: createEvents() });
  const kept = createMemoryStore({ clock: systemClock, maxBytes: baselineBytes });
  return {
    access,
    apis,
    baselines: storedBaselines(kept),
    logger,
    skills,
    tools: bound.tools,
    async close() {
      await Promise.all([apis.close(), kept.close()]);
    },
  };
}

/** Some hundreds of results; the least recently used go first. */
const baselineBytes = 4 * 1024 * 1024;
