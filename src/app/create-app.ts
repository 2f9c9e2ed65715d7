import type { ApiDirectory } from '../apis/api-directory.js';
import type { ConfigNotice } from '../config/config-notices.js';
import type { FileFolders } from '../files/file-folders.js';
import type { Redactor } from '../redaction/redactor.js';
import { createStoredResponses } from '../response/stored/stored-responses.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import type { App } from '../server/app.js';
import { type ApprovalsOptions, createApprovals } from '../server/approvals.js';
import { createFormSessions } from '../server/form-sessions.js';
import { createReplies } from '../server/replies.js';
import { createSkillService, type ListChange } from '../server/skill-service.js';
import type { CheckSkill, SkillRoot } from '../skills/catalog.js';
import type { ScriptOptions } from '../skills/scripts/options.js';
import { createScriptRunner } from '../skills/scripts/run-script.js';
import { noSecrets } from '../skills/scripts/server-secrets.js';
import { createMemoryStore } from '../store/memory.js';
import type { SharedLists } from '../store/shared-state.js';
import type { Store } from '../store/store.js';
import type { AuditLog } from '../telemetry/audit-log.js';
import type { Logger } from '../telemetry/logger.js';
import type { Observer } from '../telemetry/observer.js';
import { createToolBinder } from '../tools/bind-tools.js';
import { storedBaselines } from '../tools/contract/baselines.js';
import type { SecretPlaces } from './secret-places.js';

export interface AppOptions {
  /** Closed by the caller, not by the app. */
  readonly apis: ApiDirectory;
  /** Returns what of the configuration is not in use. Default: nothing. */
  readonly notices?: (() => readonly ConfigNotice[]) | undefined;
  /** Folders of skills; for skills of the same name, earlier folders take precedence. */
  readonly skillRoots: readonly SkillRoot[];
  readonly scripts: ScriptOptions;
  /** Environment of the server; a manifest names the variables that its scripts may read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  readonly redactor: Redactor;
  /** Metrics and traces. Default: none. */
  readonly observer?: Observer | undefined;
  /** Default: calls are not audited. */
  readonly audit?: AuditLog | undefined;
  readonly clock?: Clock;
  /** Returns what the current configuration keeps from scripts. Default: nothing. */
  readonly secretPlaces?: () => SecretPlaces;
  /** Returns the folders in which agents may create and read files. Default: none. */
  readonly files?: () => FileFolders;
  /** What nodes share, so that a question of one is decided by another. Default: each process has its own. */
  readonly approvals?: (Pick<ApprovalsOptions, 'keys' | 'claims'> & { readonly replies: Store }) | undefined;
  /** Changes of lists on other nodes. Default: there are no others. */
  readonly lists?: SharedLists | undefined;
  /** Returns why a skill must not be used now. Default: nothing forbids it. */
  readonly checkSkill?: CheckSkill;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { apis, skillRoots, scripts, env, logger, redactor, clock = systemClock, secretPlaces, checkSkill } = options;
  const secrets = () => ({ ...(secretPlaces?.() ?? noSecrets), contains: (text: string) => redactor.text(text) !== text });
  const runner = createScriptRunner(scripts, { clock, env, logger, secrets, ...(checkSkill && { checkFolder: checkSkill }) });
  const roots = skillRoots.map((root) => ({ ...root, ...(checkSkill && { check: checkSkill }) }));
  const skills = await createSkillService({ roots, bind: createToolBinder(runner), logger, clock });
  const baselines = createMemoryStore({ clock, maxBytes: maxBaselineBytes });
  const responses = createStoredResponses({ clock });
  const listeners = new Set<(change: ListChange) => void>();
  const { lists } = options;
  const unshare = lists === undefined ? [] : [skills.subscribe(lists.publish), lists.subscribe(notifyAll)];
  function notifyAll(change: ListChange): void {
    for (const listener of listeners) listener(change);
  }
  return {
    apis,
    notices: options.notices,
    baselines: storedBaselines(baselines),
    responses,
    files: options.files ?? (() => ({})),
    logger,
    redactor,
    skills,
    audit: options.audit,
    approvals: createApprovals(options.approvals),
    asking: { sessions: createFormSessions(options.approvals?.keys), replies: createReplies(options.approvals?.replies) },
    observer: options.observer,
    subscribe(listener) {
      listeners.add(listener);
      const unsubscribe = skills.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    onApisChanged() {
      const change = { tools: true, prompts: false, resources: false };
      notifyAll(change);
      lists?.publish(change);
      // A skill that changed may be trusted now.
      if (checkSkill !== undefined) void skills.reload();
    },
    close() {
      for (const stop of unshare) stop();
      skills.close();
      runner.close();
      responses.close();
      void baselines.close();
    },
  };
}

/** Space for some hundred results; the least recently used are evicted first. */
const maxBaselineBytes = 4 * 1024 * 1024;
