import { checkSchema, validate } from '../response/validate.js';
import { InvalidSchemaError, readSchema } from '../response/validate-schema.js';
import { createTimeBudget } from '../runtime/time-budget.js';
import type { TaskLimits } from '../runtime/worker/run-task.js';
import { diagnosticAt, type LoadedSkill, type SkillDiagnostic } from '../skills/catalog.js';
import type { ScriptManifest } from '../skills/manifest.js';
import { schemaOfParameters } from '../skills/script-parameters.js';
import type { ScriptRunner } from '../skills/scripts/run-script.js';
import type { AnyTool } from './contract/define-tool.js';
import { nativeTools } from './index.js';
import { createScriptTool, type ScriptOrigin } from './script/script-tool.js';
import { nameTools } from './tool-names.js';

export interface BoundTool {
  readonly tool: AnyTool;
  /** Names of the skills whose manifests declare it. */
  readonly skills: readonly string[];
}

export interface BoundTools {
  readonly tools: readonly BoundTool[];
  readonly problems: readonly SkillDiagnostic[];
}

/**
 * Binds scripts to tools; the native tools are always bound. Reuses the tool objects of unchanged skills, so that a new object
 * means a change.
 */
export type ToolBinder = (skills: readonly LoadedSkill[]) => Promise<BoundTools>;

/** Maximum time to check the schemas and patterns of one skill. They run in the worker, but the start and the reload wait for them. */
const maxSkillMs = 1000;
/** Maximum time to check all skills, in sum; beyond it, each still gets `minSkillMs`. */
const maxLoadMs = 3000;
const minSkillMs = 50;

/**
 * Creates a binder. A script of mode `native`, or of mode `auto` with the name of a native tool, is bound to that tool;
 * any other script becomes a tool that runs its file.
 */
export function createToolBinder(runner: ScriptRunner): ToolBinder {
  const scriptTools = new WeakMap<LoadedSkill, Map<string, AnyTool>>();
  const skillProblems = new WeakMap<LoadedSkill, readonly SkillDiagnostic[]>();

  const toolOf = (name: string, origin: ScriptOrigin): AnyTool => {
    const tools = scriptTools.get(origin.skill) ?? new Map<string, AnyTool>();
    scriptTools.set(origin.skill, tools);
    const tool = tools.get(`${origin.script} ${name}`) ?? createScriptTool(name, origin, runner);
    tools.set(`${origin.script} ${name}`, tool);
    return tool;
  };

  return async (skills) => {
    const native = new Map<string, string[]>();
    const origins: ScriptOrigin[] = [];
    const problems: SkillDiagnostic[] = [];
    const load = createTimeBudget(maxLoadMs);
    for (const skill of skills) {
      const allowedMs = Math.max(Math.min(maxSkillMs, load.leftMs()), minSkillMs);
      const budget = createTimeBudget(allowedMs);
      const found = skillProblems.get(skill) ?? (await checkScripts(skill, { budget }));
      load.spend(allowedMs - budget.leftMs());
      skillProblems.set(skill, found);
      problems.push(...found);
      for (const [script, manifest] of Object.entries(skill.manifest.scripts)) {
        if (found.some(({ field }) => field?.split('.')[1] === script)) continue;
        if (isNative(script, manifest)) native.set(script, [...(native.get(script) ?? []), skill.manifest.name]);
        else if (hasPath(manifest)) origins.push({ skill, script, manifest });
      }
    }
    const names = nameTools(
      origins.map(({ skill, script }) => ({ skill: skill.manifest.name, script })),
      nativeTools.map(({ name }) => name),
    );
    const own = nativeTools.map((tool) => ({ tool, skills: native.get(tool.name) ?? [] }));
    const scripts = origins.map((origin, index) => {
      return { tool: toolOf(names[index] ?? origin.script, origin), skills: [origin.skill.manifest.name] };
    });
    return { tools: [...own, ...scripts], problems };
  };
}

function isNative(script: string, { mode }: ScriptManifest): boolean {
  return mode !== 'subprocess' && nativeTools.some(({ name }) => name === script);
}

function hasPath(manifest: ScriptManifest): manifest is ScriptManifest & { path: string } {
  return manifest.path !== undefined;
}

/** Returns the problems that keep scripts of a valid manifest from being offered. */
async function checkScripts(skill: LoadedSkill, limits: TaskLimits): Promise<SkillDiagnostic[]> {
  const problems: SkillDiagnostic[] = [];
  for (const [script, manifest] of Object.entries(skill.manifest.scripts)) {
    if (isNative(script, manifest)) continue;
    const report = async (field: readonly string[], rule: string) => {
      problems.push(await diagnosticAt(skill, ['scripts', script, ...field], rule));
    };
    const { mode, path } = manifest;
    if (mode === 'native') {
      await report(
        ['mode'],
        `is native, but this server has no tool of this name; its tools are ${nativeTools.map(({ name }) => name).join(', ')}`,
      );
    } else if (path === undefined) await report(['path'], 'is required, because this server has no tool of this name');
    else if (!skill.files.some((file) => file.path === normalizePath(path)))
      await report(['path'], `is ${path}, which is not a file of the skill`);
    const inputError = await inputErrorOf(manifest, limits);
    if (inputError !== undefined) await report(['parameters'], `is not a usable JSON Schema: ${inputError}`);
    else {
      for (const [name, rule] of await invalidDefaults(manifest, limits)) await report(['parameters', name, 'default'], rule);
    }
    const outputError = manifest.output_schema === undefined ? undefined : await schemaErrorOf(manifest.output_schema, limits);
    if (outputError !== undefined) await report(['output_schema'], `is not a usable JSON Schema: ${outputError}`);
  }
  return problems;
}

/** Normalizes `./scripts/a.sh` and `scripts//a.sh` to `scripts/a.sh`. */
function normalizePath(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

/** Only schemas with `items` are compiled. The others are generated, and the validator is slow to load. */
async function inputErrorOf({ parameters }: ScriptManifest, limits: TaskLimits): Promise<string | undefined> {
  const schema = schemaOfParameters(parameters);
  const hasItems = Object.values(parameters).some(({ items }) => items !== undefined);
  return reasonOf(() => (hasItems ? checkSchema(schema, limits) : readSchema(schema)));
}

/** Checks the defaults that the manifest check skips: an untrusted pattern runs only under a time limit. */
async function invalidDefaults({ parameters }: ScriptManifest, limits: TaskLimits): Promise<[string, string][]> {
  const invalid: [string, string][] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.default === undefined || (parameter.pattern === undefined && parameter.items === undefined)) continue;
    const result = await validate(readSchema(schemaOfParameters({ [name]: parameter })), { value: { [name]: parameter.default } }, limits);
    if (result.kind === 'invalid') invalid.push([name, `does not match its own schema: ${result.violations[0]?.message}`]);
    else if (result.kind !== 'valid') invalid.push([name, 'takes too long to check against its pattern']);
  }
  return invalid;
}

/** Returns why a schema is not usable. MCP clients compile the schemas of all tools, so one bad schema would break them all. */
async function schemaErrorOf(schema: Readonly<Record<string, unknown>>, limits: TaskLimits): Promise<string | undefined> {
  return reasonOf(() => checkSchema(schema, limits));
}

async function reasonOf(check: () => unknown): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof InvalidSchemaError) return error.message;
    throw error;
  }
}
