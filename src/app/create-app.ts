import type { ApiDirectory } from '../apis/api-directory.js';
import type { Redactor } from '../redaction/redactor.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import type { App } from '../server/app.js';
import { createApprovals } from '../server/approvals.js';
import { createSkillService, type ListChange } from '../server/skill-service.js';
import type { SkillRoot } from '../skills/catalog.js';
import type { ScriptOptions } from '../skills/scripts/options.js';
import { createScriptRunner } from '../skills/scripts/run-script.js';
import { createMemoryStore } from '../store/memory.js';
import type { Logger } from '../telemetry/logger.js';
import { createToolBinder } from '../tools/bind-tools.js';
import { storedBaselines } from '../tools/contract/baselines.js';

export interface AppOptions {
  /** Whoever opened it closes it. */
  readonly apis: ApiDirectory;
  /** The earlier wins where two have a skill of the same name. */
  readonly skillRoots: readonly SkillRoot[];
  readonly scripts: ScriptOptions;
  /** What scripts may see of it is decided by the manifests. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly clock?: Clock;
}

export async function createApp({ apis, skillRoots, scripts, env, logger, redactor, clock = systemClock }: AppOptions): Promise<App> {
  const runner = createScriptRunner(scripts, { clock, env, logger });
  const skills = await createSkillService({ roots: skillRoots, bind: createToolBinder(runner), logger, clock });
  const kept = createMemoryStore({ clock, maxBytes: baselineBytes });
  const listeners = new Set<(change: ListChange) => void>();
  return {
    apis,
    baselines: storedBaselines(kept),
    logger,
    redactor,
    skills,
    approvals: createApprovals(),
    subscribe(listener) {
      listeners.add(listener);
      const unsubscribe = skills.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    onApisChanged() {
      for (const listener of listeners) listener({ tools: true, prompts: false, resources: false });
    },
    close() {
      skills.close();
      runner.close();
      void kept.close();
    },
  };
}

/** Some hundreds of results; the least recently used go first. */
const baselineBytes = 4 * 1024 * 1024;
