import { SchemaFault } from '../response/validate-schema.js';
import { type LoadedSkill, problemAt, type SkillProblem } from '../skills/catalog.js';
import type { ScriptManifest } from '../skills/manifest.js';
import { schemaOfParameters } from '../skills/script-parameters.js';
import type { ScriptRunner } from '../skills/scripts/run-script.js';
import type { AnyTool } from './contract/define-tool.js';
import { nativeTools } from './index.js';
import { checkOfManifest, createScriptTool, type ScriptOrigin } from './script/script-tool.js';
import { nameTools } from './tool-names.js';

export interface BoundTool {
  readonly tool: AnyTool;
  /** The skills whose manifests declare it. */
  readonly skills: readonly string[];
}

export interface BoundTools {
  readonly tools: readonly BoundTool[];
  readonly problems: readonly SkillProblem[];
}

/** Binds scripts to tools; keeps the tools of skills that have not changed, so that a change can be told by identity. */
export type ToolBinder = (skills: readonly LoadedSkill[]) => Promise<BoundTools>;

/**
 * A script of mode `native` (or `auto`, where there is one) is the server's own tool of the script's name; any other is
 * a tool that runs its file.
 */
export function createToolBinder(runner: ScriptRunner): ToolBinder {
  const made = new WeakMap<LoadedSkill, Map<string, AnyTool>>();
  const faults = new WeakMap<LoadedSkill, readonly SkillProblem[]>();

  const toolOf = (name: string, origin: ScriptOrigin): AnyTool => {
    const known = made.get(origin.skill) ?? new Map<string, AnyTool>();
    made.set(origin.skill, known);
    const tool = known.get(`${origin.script} ${name}`) ?? createScriptTool(name, origin, runner);
    known.set(`${origin.script} ${name}`, tool);
    return tool;
  };

  return async (skills) => {
    const native = new Map<string, string[]>();
    const origins: ScriptOrigin[] = [];
    const problems: SkillProblem[] = [];
    for (const skill of skills) {
      const checked = faults.get(skill) ?? (await checkScripts(skill));
      faults.set(skill, checked);
      problems.push(...checked);
      for (const [script, manifest] of Object.entries(skill.manifest.scripts)) {
        if (checked.some(({ field }) => field?.split('.')[1] === script)) continue;
        if (isNative(script, manifest)) native.set(script, [...(native.get(script) ?? []), skill.manifest.name]);
        else if (hasPath(manifest)) origins.push({ skill, script, manifest });
      }
    }
    const names = nameTools(
      origins.map(({ skill, script }) => ({ skill: skill.manifest.name, script })),
      new Set(native.keys()),
    );
    const own = nativeTools.flatMap((tool) => {
      const declaring = native.get(tool.name);
      return declaring === undefined ? [] : [{ tool, skills: declaring }];
    });
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

/** What keeps a script from being offered, though its manifest is sound. */
async function checkScripts(skill: LoadedSkill): Promise<SkillProblem[]> {
  const problems: SkillProblem[] = [];
  for (const [script, manifest] of Object.entries(skill.manifest.scripts)) {
    if (isNative(script, manifest)) continue;
    const at = async (field: readonly string[], rule: string) => {
      problems.push(await problemAt(skill, ['scripts', script, ...field], rule));
    };
    const { mode, path } = manifest;
    if (mode === 'native') {
      await at(['mode'], `is native, but this server's own tools are: ${nativeTools.map(({ name }) => name).join(', ')}`);
    } else if (path === undefined) await at(['path'], 'is required, because this server has no tool of that name');
    else if (!skill.files.some((file) => file.path === normal(path))) await at(['path'], `names ${path}, which is no file of the skill`);
    const inputFault = hasFreeSchema(manifest) ? await faultOf(schemaOfParameters(manifest.parameters)) : undefined;
    if (inputFault !== undefined) await at(['parameters'], `can't be used as a JSON Schema: ${inputFault}`);
    else {
      for (const [name, rule] of await unfitDefaults(manifest)) await at(['parameters', name, 'default'], rule);
    }
    const outputFault = manifest.output_schema === undefined ? undefined : await faultOf(manifest.output_schema);
    if (outputFault !== undefined) await at(['output_schema'], `can't be used as a JSON Schema: ${outputFault}`);
  }
  return problems;
}

/** `./scripts/a.sh` and `scripts//a.sh` name the same file as `scripts/a.sh`. */
function normal(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

/** Only `items` is not made by this server; the validator, slow to load, is not asked about the rest. */
function hasFreeSchema({ parameters }: ScriptManifest): boolean {
  return Object.values(parameters).some(({ items }) => items !== undefined);
}

/** Defaults that the manifest's own check can't judge: a pattern of a stranger is tried under a bound of time only. */
async function unfitDefaults({ parameters }: ScriptManifest): Promise<[string, string][]> {
  const unfit: [string, string][] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.default === undefined || (parameter.pattern === undefined && parameter.items === undefined)) continue;
    const check = await checkOfManifest(schemaOfParameters({ [name]: parameter }));
    const violations = check({ [name]: parameter.default });
    if (violations === undefined) unfit.push([name, 'takes too long to check against its pattern']);
    else if (violations[0] !== undefined) unfit.push([name, `does not fit its own schema: ${violations[0].message}`]);
  }
  return unfit;
}

/** Clients compile the schemas of all tools: one that can't be compiled would take the others down with it. */
async function faultOf(schema: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  try {
    await checkOfManifest(schema);
    return undefined;
  } catch (error) {
    if (error instanceof SchemaFault) return error.message;
    throw error;
  }
}
