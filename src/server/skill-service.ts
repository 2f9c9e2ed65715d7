import type { SkillsExtension } from '@modelcontextprotocol/server/ext/skills';
import type { Clock } from '../runtime/clock.js';
import { createSkillLoader, describeProblem, type LoadedSkill, type SkillProblem, type SkillRoot } from '../skills/catalog.js';
import { createWatcher } from '../skills/watch.js';
import type { Logger } from '../telemetry/logger.js';
import type { ToolBinder } from '../tools/bind-tools.js';
import type { AnyTool } from '../tools/contract/define-tool.js';
import { createSkillsExtension, readSimple } from './skill-resources.js';

/** Which of the lists that clients keep has changed. */
export interface ListChange {
  readonly tools: boolean;
  readonly prompts: boolean;
  readonly resources: boolean;
}

export interface ServedSkills {
  readonly skills: readonly LoadedSkill[];
  /** By name. */
  readonly tools: ReadonlyMap<string, AnyTool>;
  readonly problems: readonly SkillProblem[];
}

/** The skills as they are now, shared by every connection. */
export interface SkillService {
  current(): ServedSkills;
  readonly extension: SkillsExtension;
  /** Loads what has changed, and tells who is subscribed. */
  reload(): Promise<void>;
  /** Reloads by itself from now on, whenever a file changes. */
  watch(): void;
  /** Returns the function that unsubscribes. */
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
    report(served.problems.map(describeProblem));
    return { served, folders };
  }

  /** What was said already is not said again, until it was mended in between. */
  function report(problems: readonly string[]): void {
    for (const skill of problems) if (!reported.has(skill)) logger.warn({ skill }, 'a skill is not served as declared');
    reported.clear();
    for (const skill of problems) reported.add(skill);
  }

  let { served, folders } = await load();
  const extension = createSkillsExtension(
    () => served.skills,
    (path, message) => logger.warn({ skill: `${path}: ${message}` }, 'a skill is not served as declared'),
  );

  async function reload(): Promise<void> {
    const before = served;
    const after = await load();
    served = after.served;
    folders = after.folders;
    const change = compareLists(before, served);
    if (!change.tools && !change.prompts && !change.resources) return;
    logger.info({ skills: served.skills.length, tools: served.tools.size }, 'the skills were reloaded');
    for (const listener of listeners) listener(change);
  }

  /** One after another: two at once could end in the wrong order. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (): Promise<void> => {
    queue = queue.then(reload).catch((error: unknown) => {
      logger.error({ err: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'the skills could not be reloaded');
    });
    return queue;
  };
  const watcher = createWatcher(() => void inTurn().then(() => watcher.follow(folders)), clock);

  return {
    current: () => served,
    extension,
    reload: inTurn,
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
  // All the lists are made of the skills.
  if (!resources) return { tools: false, prompts: false, resources };
  return { tools: tools(before) !== tools(after), prompts: prompts(before) !== prompts(after), resources };
}

const descriptions = new WeakMap<AnyTool, string>();

/** What clients see of a tool, to be compared. */
export function describeTool(tool: AnyTool): string {
  const { name, title, description, inputSchema, outputSchema } = tool;
  const described = descriptions.get(tool) ?? JSON.stringify([name, title, description, inputSchema(), outputSchema()]);
  descriptions.set(tool, described);
  return described;
}
