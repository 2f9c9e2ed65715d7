import type { ApiDirectory } from '../config/api-directory.js';
import type { Logger } from '../runtime/logger.js';
import { describeProblem } from '../skills/catalog.js';
import { bindTools } from '../tools/bind-tools.js';
import type { AnyTool } from '../tools/define-tool.js';
import { type Approvals, createApprovals } from './approvals.js';
import { loadServedSkills, type ServedSkills } from './skill-resources.js';

export interface AppOptions {
  readonly apis: ApiDirectory;
  /** Folders of skills; the earlier wins where two have a skill of the same name. */
  readonly skillRoots: readonly string[];
  readonly logger: Logger;
}

/** What lives as long as the process, whatever number of clients connect: loaded once, shared by every server. */
export interface App {
  readonly apis: ApiDirectory;
  readonly logger: Logger;
  readonly skills: ServedSkills;
  readonly tools: readonly AnyTool[];
  readonly approvals: Approvals;
}

export async function createApp({ apis, skillRoots, logger }: AppOptions): Promise<App> {
  const skills = await loadServedSkills(skillRoots);
  const bound = bindTools(skills.skills);
  for (const problem of [...skills.problems, ...bound.problems])
    logger.warn({ skill: describeProblem(problem) }, 'a skill is not served as declared');
  return {
    apis,
    logger,
    skills,
    tools: bound.tools,
    approvals: createApprovals(),
  };
}
