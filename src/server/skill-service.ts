import type { SkillsExtension } from '@modelcontextprotocol/server/ext/skills';
import type { Clock } from '../runtime/clock.js';
import { createSkillLoader, describeDiagnostic, type LoadedSkill, type SkillDiagnostic, type SkillRoot } from '../skills/catalog.js';
import { createWatcher } from '../skills/watch.js';
import type { ListChange } from '../store/shared-state.js';
import type { Logger } from '../telemetry/logger.js';
import type { ToolBinder } from '../tools/bind-tools.js';
import type { AnyTool } from '../tools/contract/define-tool.js';
import { createSkillsExtension, readSimple } from './skill-resources.js';

export type { ListChange };

export interface ServedSkills {
  readonly skills: readonly LoadedSkill[];
  /** Tools by name. */
  readonly tools: ReadonlyMap<string, AnyTool>;
  readonly problems: readonly SkillDiagnostic[];
}

/** Current skills, shared by all connections. */
export interface SkillService {
  current(): ServedSkills;
  readonly extension: SkillsExtension;
  /** Loads changed skills and notifies the subscribers. */
  reload(): Promise<void>;
  /** Starts to reload after every file change. */
  watch(): void;
  /** Calls the listener after each change. Returns an unsubscribe function. */
  subscribe(listener: (change: ListChange) => void): () => void;
  close(): void;
}

export interface SkillServiceOptions {
  readonly roots: readonly SkillRoot[];
  readonly bind: ToolBinder;
  readonly logger: Logger;
  readonly clock: Clock;
}

export async function createSkillService({ roots, bind, logger, clock }: SkillServiceOptions): Promise<SkillService> {
  const loader = createSkillLoader(roots, readSimple);
  const listeners = new Set<(change: ListChange) => void>();
  const reported = new Set<string>();

  async function load() {
    const { skills, problems, folders } = await loader.load();
    const bound = await bind(skills);
    const served: ServedSkills = {
      skills,
      tools: new Map(bound.tools.map(({ tool }) => [tool.name, tool])),
      problems: [...problems, ...bound.problems],
    };
    report(served.problems);
    return { served, folders };
  }

  /** Logs each error and warning once; one that was fixed and returns is logged again. */
  function report(problems: readonly SkillDiagnostic[]): void {
    const described = problems.map((problem) => ({ problem, text: describeDiagnostic(problem) }));
    for (const { problem, text } of described) {
      if (reported.has(text)) continue;
      logger.warn({ skill: text }, problem.severity === 'warning' ? 'skill served with a warning' : 'skill not served as declared');
    }
    reported.clear();
    for (const { text } of described) reported.add(text);
  }

  let { served, folders } = await load();
  const extension = createSkillsExtension(
    () => served.skills,
    (path, message) => logger.warn({ skill: `${path}: ${message}` }, 'skill not served as declared'),
  );

  async function reload(): Promise<void> {
    const before = served;
    const after = await load();
    served = after.served;
    folders = after.folders;
    const change = compareLists(before, served);
    if (!change.tools && !change.prompts && !change.resources) return;
    logger.info({ skills: served.skills.length, tools: served.tools.size }, 'skills reloaded');
    for (const listener of listeners) listener(change);
  }

  /** Runs reloads one after another: concurrent ones could finish in the wrong order. */
  let queue: Promise<void> = Promise.resolve();
  const queueReload = (): Promise<void> => {
    queue = queue.then(reload).catch((error: unknown) => {
      logger.error({ err: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'could not reload the skills');
    });
    return queue;
  };
  const watcher = createWatcher(() => void queueReload().then(() => watcher.follow(folders)), clock);

  return {
    current: () => served,
    extension,
    reload: queueReload,
    watch: () => watcher.follow(folders),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => watcher.close(),
  };
}

function compareLists(before: ServedSkills, after: ServedSkills): ListChange {
  const prompts = ({ skills }: ServedSkills) => JSON.stringify(skills.map(({ manifest }) => [manifest.name, manifest.description]));
  const tools = ({ tools }: ServedSkills) => JSON.stringify([...tools.values()].map(describeTool));
  const resources = before.skills.length !== after.skills.length || before.skills.some((skill, index) => skill !== after.skills[index]);
  // All lists are derived from the skills.
  if (!resources) return { tools: false, prompts: false, resources };
  return { tools: tools(before) !== tools(after), prompts: prompts(before) !== prompts(after), resources };
}

const descriptions = new WeakMap<AnyTool, string>();

/** Returns what clients see of a tool as text, for comparison. */
export function describeTool(tool: AnyTool): string {
  const { name, title, description, inputSchema, outputSchema } = tool;
  const text = descriptions.get(tool) ?? JSON.stringify([name, title, description, inputSchema(), outputSchema()]);
  descriptions.set(tool, text);
  return text;
}
