import { ApiError } from '../../errors.js';
import { boundJson, boundText } from '../../response/bound.js';
import { inlineBytes } from '../../response/shape.js';
import { createValueCheck, type ValueCheck, type Violation } from '../../response/validate.js';
import type { LoadedSkill } from '../../skills/catalog.js';
import type { ScriptManifest } from '../../skills/manifest.js';
import { schemaOfParameters, withDefaults } from '../../skills/script-parameters.js';
import { fillTemplate } from '../../skills/scripts/argv.js';
import type { ScriptEnd, ScriptRunner } from '../../skills/scripts/run-script.js';
import type { AnyTool, JsonSchema, ToolContext, ToolRun } from '../contract/define-tool.js';
import { describeError } from '../contract/result-schema.js';
import { resultSchema } from './script-result.js';

/** The parts of stderr and of a result that does not fit are for diagnosis, not for reading. */
const errorBytes = 4 * 1024;

export interface ScriptOrigin {
  readonly skill: LoadedSkill;
  readonly script: string;
  readonly manifest: ScriptManifest & { readonly path: string };
}

/** A script of a skill as a tool. Its schemas come from the manifest, and are checked before it is offered. */
export function createScriptTool(name: string, { skill, script, manifest }: ScriptOrigin, runner: ScriptRunner): AnyTool {
  const skillName = skill.manifest.name;
  const inputSchema = schemaOfParameters(manifest.parameters);
  const outputSchema = resultSchema(manifest.output_schema);
  return {
    name,
    title: `${script} (${skillName})`,
    description: `${manifest.description ?? `Runs the script ${script}.`} A script of the skill ${skillName}; at most ${manifest.timeout} s.`,
    // Nobody here knows what a script does.
    hints: () => ({ readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true }),
    inputSchema: () => inputSchema,
    outputSchema: () => outputSchema,
    async run(args, context) {
      const checked = await checkArguments(args, inputSchema);
      if ('findings' in checked) return checked;
      const values = withDefaults(manifest.parameters, checked.values);
      const end = await runner.run(
        {
          skillFolder: skill.folder,
          path: manifest.path,
          args: fillTemplate(manifest.args ?? [], values),
          input: JSON.stringify(values),
          timeoutMs: manifest.timeout * 1000,
          env: manifest.env,
        },
        { signal: context.signal, onBeat: (elapsedMs) => context.onEvent({ type: 'running', requestId: context.requestId, elapsedMs }) },
      );
      const check = manifest.output_schema === undefined ? undefined : await checkOfManifest(manifest.output_schema);
      return { result: describeEnd(end, manifest, check, runner.options.network, context) };
    },
  };
}

/**
 * The schemas of a manifest were chosen by who installed the skill, and are compiled once: a busy machine must not make
 * them fail, as it may with one that an agent sends.
 */
export function checkOfManifest(schema: JsonSchema): Promise<ValueCheck> {
  return createValueCheck(schema, { compileMs: 5000 });
}

async function checkArguments(
  args: unknown,
  schema: JsonSchema,
): Promise<Exclude<ToolRun, { result: unknown }> | { values: Record<string, unknown> }> {
  const check = await checkOfManifest(schema);
  const violations = check(args);
  if (violations === undefined) return { findings: ['the arguments take too long to check against their patterns'] };
  if (violations.length > 0) return { findings: violations.map(describeViolation) };
  return isRecord(args) ? { values: args } : { findings: ['the arguments must be an object'] };
}

function describeViolation({ path, message }: Violation): string {
  return `${path === '' ? 'the arguments' : path.slice(1).replaceAll('/', '.')}: ${message}`;
}

function describeEnd(
  end: ScriptEnd,
  { timeout }: ScriptManifest,
  check: ValueCheck | undefined,
  network: boolean,
  { requestId }: ToolContext,
): Record<string, unknown> & { ok: boolean } {
  const output = readOutput(end, check);
  const error = faultOf(end, timeout, end.sandboxed && !network) ?? output.fault;
  const stderr = boundText(end.stderr.text(), error === undefined ? errorBytes / 2 : errorBytes);
  return {
    ok: error === undefined,
    ...output.shown,
    ...(end.stderr.total > 0 && { stderr: stderr.value }),
    ...(end.exitCode !== undefined && { exit_code: end.exitCode }),
    ...(end.signal !== undefined && { signal: end.signal }),
    duration: Math.round(end.durationMs) / 1000,
    timed_out: end.timedOut,
    truncated: output.truncated || stderr.truncated || end.stderr.truncated,
    requestId,
    ...(error !== undefined && { error: describeError(error) }),
  };
}

interface Output {
  readonly shown: { readonly result?: unknown; readonly stdout?: unknown };
  readonly truncated: boolean;
  readonly fault?: ApiError;
}

/** Where the manifest says how the output looks, `result` is given only when it does, cut or whole: clients check it. */
function readOutput({ stdout }: ScriptEnd, check: ValueCheck | undefined): Output {
  const text = stdout.text();
  const json = stdout.truncated ? undefined : parseJson(text);
  if (check === undefined) {
    const bounded = json === undefined ? boundText(text, inlineBytes) : boundJson(json.value, inlineBytes);
    return { shown: { result: bounded.value }, truncated: bounded.truncated || stdout.truncated };
  }
  const violations = json === undefined ? [{ path: '', message: 'must be JSON' }] : check(json.value);
  if (json !== undefined && violations?.length === 0) {
    const bounded = boundJson(json.value, inlineBytes);
    if (!bounded.truncated || check(bounded.value)?.length === 0) return { shown: { result: bounded.value }, truncated: bounded.truncated };
    return { shown: { stdout: boundText(text, inlineBytes).value }, truncated: true };
  }
  const shown = boundText(text, errorBytes);
  return { shown: { stdout: shown.value }, truncated: shown.truncated || stdout.truncated, fault: outputFault(violations) };
}

function outputFault(violations: readonly Violation[] | undefined): ApiError {
  const findings = (violations ?? []).slice(0, 3).map(({ path, message }) => `${path === '' ? 'the output' : path} ${message}`);
  const what = violations === undefined ? "can't be checked against its schema in time" : `does not fit its schema: ${findings.join('; ')}`;
  return new ApiError('script-output-invalid', `The output of the script ${what}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The script has run to its end: read stdout. Tell the user that the script and the output_schema of its manifest differ.',
  });
}

function faultOf({ timedOut, flooded, exitCode, signal }: ScriptEnd, timeout: number, withoutNetwork: boolean): ApiError | undefined {
  const done = { outcome: 'unknown', safeToRetry: false } as const;
  if (timedOut) {
    return new ApiError('script-timeout', `The script did not end within ${timeout} s, and was stopped.`, {
      ...done,
      hint: 'It may have done part of its work: check before you run it again, and ask it for less.',
    });
  }
  if (flooded) {
    return new ApiError('script-failed', 'The script wrote more than 16 MiB, and was stopped.', { ...done, hint: 'Ask it for less.' });
  }
  if (exitCode === 0) return undefined;
  const how = exitCode === undefined ? `was ended by ${signal ?? 'a signal'}` : `ended with exit code ${exitCode}`;
  const network = withoutNetwork ? ' Scripts have no network here; if it needs one, tell the user of the option scripts.network.' : '';
  return new ApiError('script-failed', `The script ${how}.`, { ...done, hint: `Read stderr and result for the reason.${network}` });
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
