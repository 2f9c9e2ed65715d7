import { ApiError } from '../../errors.js';
import { boundJson, boundText } from '../../response/bound.js';
import { maxInlineBytes } from '../../response/shape.js';
import { createValueCheck, type ValueCheck, type Violation } from '../../response/validate.js';
import type { LoadedSkill } from '../../skills/catalog.js';
import type { ScriptManifest } from '../../skills/manifest.js';
import { schemaOfParameters, withDefaults } from '../../skills/script-parameters.js';
import { fillTemplate } from '../../skills/scripts/argv.js';
import type { ScriptEnd, ScriptRunner } from '../../skills/scripts/run-script.js';
import type { AnyTool, JsonSchema, ToolContext, ToolRun } from '../contract/define-tool.js';
import { describeError } from '../contract/result-schema.js';
import { resultSchema } from './script-result.js';

/** Maximum size of stderr and of output that does not match its schema: they are for diagnosis only. */
const maxDiagnosticBytes = 4 * 1024;

export interface ScriptOrigin {
  readonly skill: LoadedSkill;
  readonly script: string;
  readonly manifest: ScriptManifest & { readonly path: string };
}

/** Creates the tool of a script. Its schemas are from the manifest and are checked before the tool is offered. */
export function createScriptTool(name: string, { skill, script, manifest }: ScriptOrigin, runner: ScriptRunner): AnyTool {
  const skillName = skill.manifest.name;
  const inputSchema = schemaOfParameters(manifest.parameters);
  const outputSchema = resultSchema(manifest.output_schema);
  return {
    name,
    title: `${script} (${skillName})`,
    description: `${manifest.description ?? `Runs the script ${script}.`} Script of the skill ${skillName}; timeout ${manifest.timeout} s.`,
    // The effects of a script are unknown to the server.
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
        {
          signal: context.signal,
          onProgress: (elapsedMs) => context.onEvent({ type: 'running', requestId: context.requestId, elapsedMs }),
        },
      );
      const check = manifest.output_schema === undefined ? undefined : await createManifestCheck(manifest.output_schema);
      return { result: describeEnd(end, manifest, check, runner.options.network, context) };
    },
  };
}

/**
 * Compiles a schema of a manifest. The operator installed the skill and the schema is compiled once, so its time limit is
 * higher than for a schema from an agent: a busy machine must not make it fail.
 */
export function createManifestCheck(schema: JsonSchema): Promise<ValueCheck> {
  return createValueCheck(schema, { compileMs: 5000 });
}

async function checkArguments(
  args: unknown,
  schema: JsonSchema,
): Promise<Exclude<ToolRun, { result: unknown }> | { values: Record<string, unknown> }> {
  const check = await createManifestCheck(schema);
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
  const error = errorOf(end, timeout, end.sandboxed && !network) ?? output.error;
  const stderr = boundText(end.stderr.text(), error === undefined ? maxDiagnosticBytes / 2 : maxDiagnosticBytes);
  return {
    ok: error === undefined,
    ...output.fields,
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
  readonly fields: { readonly result?: unknown; readonly stdout?: unknown };
  readonly truncated: boolean;
  readonly error?: ApiError;
}

/** Reads the output. With an output_schema, `result` is set only if it matches, complete or truncated: MCP clients check it. */
function readOutput({ stdout }: ScriptEnd, check: ValueCheck | undefined): Output {
  const text = stdout.text();
  const json = stdout.truncated ? undefined : parseJson(text);
  if (check === undefined) {
    const bounded = json === undefined ? boundText(text, maxInlineBytes) : boundJson(json.value, maxInlineBytes);
    return { fields: { result: bounded.value }, truncated: bounded.truncated || stdout.truncated };
  }
  const violations = json === undefined ? [{ path: '', message: 'must be JSON' }] : check(json.value);
  if (json !== undefined && violations?.length === 0) {
    const bounded = boundJson(json.value, maxInlineBytes);
    if (!bounded.truncated || check(bounded.value)?.length === 0)
      return { fields: { result: bounded.value }, truncated: bounded.truncated };
    return { fields: { stdout: boundText(text, maxInlineBytes).value }, truncated: true };
  }
  const excerpt = boundText(text, maxDiagnosticBytes);
  return { fields: { stdout: excerpt.value }, truncated: excerpt.truncated || stdout.truncated, error: outputError(violations) };
}

function outputError(violations: readonly Violation[] | undefined): ApiError {
  const findings = (violations ?? []).slice(0, 3).map(({ path, message }) => `${path === '' ? 'the output' : path} ${message}`);
  const problem =
    violations === undefined ? 'could not be checked against its schema in time' : `does not match its schema: ${findings.join('; ')}`;
  return new ApiError('script-output-invalid', `The script output ${problem}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The script finished: read stdout. Tell the user that its output does not match output_schema in its manifest.',
  });
}

function errorOf({ timedOut, flooded, exitCode, signal }: ScriptEnd, timeout: number, withoutNetwork: boolean): ApiError | undefined {
  const common = { outcome: 'unknown', safeToRetry: false } as const;
  if (timedOut) {
    return new ApiError('script-timeout', `The script exceeded its timeout of ${timeout} s and was stopped.`, {
      ...common,
      hint: 'It may have done part of its work: check before you run it again. Give it less work per run.',
    });
  }
  if (flooded) {
    return new ApiError('script-failed', 'The script wrote more than 16 MiB and was stopped.', {
      ...common,
      hint: 'Pass arguments that make it produce less output.',
    });
  }
  if (exitCode === 0) return undefined;
  const how = exitCode === undefined ? `was killed by ${signal ?? 'a signal'}` : `exited with code ${exitCode}`;
  const network = withoutNetwork
    ? ' Scripts have no network access on this server. If the script needs it, ask the operator to set scripts.network.'
    : '';
  return new ApiError('script-failed', `The script ${how}.`, { ...common, hint: `Read stderr and result for the cause.${network}` });
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
