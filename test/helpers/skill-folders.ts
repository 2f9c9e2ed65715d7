import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import type { Redactor } from '../../src/redaction/redactor.js';
import { type Clock, systemClock } from '../../src/runtime/clock.js';
import { readSimple } from '../../src/server/skill-resources.js';
import { createSkillLoader, describeDiagnostic } from '../../src/skills/catalog.js';
import { type ScriptOptions, scriptOptions } from '../../src/skills/scripts/options.js';
import { createScriptRunner, type RunnerDependencies } from '../../src/skills/scripts/run-script.js';
import { noSecrets, type ServerSecrets } from '../../src/skills/scripts/server-secrets.js';
import type { CallEvent } from '../../src/telemetry/events.js';
import type { Logger } from '../../src/telemetry/logger.js';
import { createToolBinder } from '../../src/tools/bind-tools.js';
import type { AnyTool } from '../../src/tools/contract/define-tool.js';
import { runTool, type ToolResult } from '../../src/tools/run-tool.js';

/** Maps the path of a file, relative to a temporary folder, to its text. */
export type Files = Readonly<Record<string, string>>;

export interface Folder {
  readonly path: string;
  write(files: Files): void;
  remove(): void;
}

export function makeFolder(files: Files = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'skills-'));
  const folder: Folder = {
    path,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.write(files);
  return folder;
}

/** Returns a function that makes folders, and removes them after each test. */
export function foldersOfTests(): typeof makeFolder {
  const folders: Folder[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) folder.remove();
  });
  return (files) => {
    const folder = makeFolder(files);
    folders.push(folder);
    return folder;
  };
}

/** Returns a SKILL.md whose front matter has `lines` after name and description. */
export function manifest(name: string, ...lines: string[]): string {
  return ['---', `name: ${name}`, 'description: A skill of the tests.', ...lines, '---', '', `# ${name}`, ''].join('\n');
}

export interface LogEntry {
  readonly message: string;
  readonly fields: Record<string, unknown>;
}

export function recordingLogger(): Logger & { readonly lines: readonly LogEntry[] } {
  const lines: LogEntry[] = [];
  const write = (fields: Record<string, unknown>, message: string) => void lines.push({ message, fields });
  return { lines, trace: write, debug: write, info: write, warn: write, error: write, flush: () => Promise.resolve() };
}

export interface ServedSkills {
  readonly skills: readonly string[];
  readonly tools: readonly string[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly log: readonly LogEntry[];
  tool(name: string): AnyTool;
  call(name: string, args: unknown, options?: CallOptions): Promise<ToolResult>;
  close(): void;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: CallEvent) => void;
}

export interface ServeOptions {
  readonly scripts?: Partial<ScriptOptions>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  /** What scripts must not get. Default: nothing. */
  readonly secrets?: Partial<ServerSecrets>;
  readonly checkFolder?: RunnerDependencies['checkFolder'];
  readonly redactor?: Redactor;
}

/** Loads the skills of a folder and binds their tools, as the server does. */
export async function serveFolder(
  root: string,
  { scripts = {}, env = process.env, clock = systemClock, secrets = {}, checkFolder, redactor }: ServeOptions = {},
): Promise<ServedSkills> {
  const logger = recordingLogger();
  const runner = createScriptRunner(scriptOptions().parse(scripts), {
    ...{ clock, env, logger, secrets: () => ({ ...noSecrets, ...secrets }) },
    ...(checkFolder && { checkFolder }),
  });
  const { skills, problems } = await createSkillLoader([{ path: root }], readSimple).load();
  const bound = await createToolBinder(runner)(skills);
  const tools = new Map(bound.tools.map(({ tool }) => [tool.name, tool]));
  const tool = (name: string) => {
    const found = tools.get(name);
    if (found === undefined) throw new Error(`unknown tool ${name}; the tools are ${[...tools.keys()].join(', ')}`);
    return found;
  };
  const apis = createApiDirectory({ apis: [], adHoc: false }, {});
  const found = [...problems, ...bound.problems].map((problem) => ({
    severity: problem.severity ?? 'error',
    text: describeDiagnostic(problem).replaceAll(`${root}/`, ''),
  }));
  const textsOf = (severity: string) => found.filter((one) => one.severity === severity).map(({ text }) => text);
  return {
    skills: skills.map((skill) => skill.manifest.name),
    tools: [...tools.keys()],
    problems: textsOf('error'),
    warnings: textsOf('warning'),
    log: logger.lines,
    tool,
    call: (name, args, { signal = new AbortController().signal, onEvent = () => undefined } = {}) =>
      runTool(tool(name), args, { apis, logger, ...(redactor && { redactor }) }, { signal, onEvent }),
    close: () => runner.close(),
  };
}
