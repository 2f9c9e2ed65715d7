import { ApiError } from '../../errors.js';
import { type ReadOutput, readOutput } from '../../response/read-output.js';
import { boundText } from '../../response/text/bound-text.js';
import { type Validation, validate } from '../../response/validate.js';
import { readSchema } from '../../response/validate-schema.js';
import type { Violation } from '../../response/violations.js';
import { isRecord } from '../../runtime/is-record.js';
import { quoteUnlessPlain } from '../../runtime/quote.js';
import { createTimeBudget } from '../../runtime/time-budget.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import type { LoadedSkill } from '../../skills/catalog.js';
import type { ScriptManifest } from '../../skills/manifest.js';
import { schemaOfParameters, withDefaults } from '../../skills/script-parameters.js';
import { fillTemplate } from '../../skills/scripts/argv.js';
import type { ScriptEnd, ScriptRunner } from '../../skills/scripts/run-script.js';
import { describeInvalid, similarTo } from '../contract/argument-findings.js';
import type { AnyTool, ToolContext, ToolRun } from '../contract/define-tool.js';
import { listedParameters } from '../contract/listed-schema.js';
import { readArguments } from '../contract/read-arguments.js';
import { describeError } from '../contract/result-schema.js';
import { type JsonSchema, namesIn } from '../contract/schema-place.js';
import { resultSchema } from './script-result.js';

/** Maximum size of the output in a result. */
const maxOutputBytes = 16 * 1024;
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
  const listed = listedParameters(inputSchema);
  const outputSchema = resultSchema(manifest.output_schema);
  return {
    name,
    title: `${script} (${skillName})`,
    skill: skillName,
    description: `${manifest.description ?? `Runs the script ${script}.`} Script of the skill ${skillName}; timeout ${manifest.timeout} s.`,
    // The effects of a script are unknown to the server.
    hints: () => ({ readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true }),
    inputSchema: () => listed,
    outputSchema: () => outputSchema,
    async run(args, context) {
      const limits = scriptLimits(context);
      const checked = await checkArguments(args, inputSchema, limits);
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
          caller: context.caller.id,
          onProgress: (elapsedMs) => context.onEvent({ type: 'running', requestId: context.requestId, elapsedMs }),
        },
      );
      const output = await describeOutput(end, manifest.output_schema, limits, context);
      return { result: describeEnd(end, manifest, output, runner.options.network, context) };
    },
  };
}

/**
 * Returns the limits of one run of a script, for checking its arguments and its output. The operator installed the skill, so
 * they are higher than for a schema of an agent: a busy machine must not make a check fail.
 */
function scriptLimits({ signal, caller }: ToolContext): TaskLimits {
  return { budget: createTimeBudget(5000), partMs: 1000, signal, caller: caller.id };
}

async function checkArguments(
  args: unknown,
  schema: JsonSchema,
  limits: TaskLimits,
): Promise<Exclude<ToolRun, { result: unknown }> | { values: Record<string, unknown> }> {
  const values = readArguments(args, schema);
  const result = await validate(readSchema(schema), { value: values }, limits);
  if (result.kind === 'invalid') return { findings: result.violations.map((violation) => describeViolation(violation, values, schema)) };
  if (result.kind !== 'valid') return { findings: ['the arguments take too long to check against their patterns'] };
  return isRecord(values) ? { values } : { findings: ['the arguments must be an object'] };
}

function describeViolation({ path, message }: Violation, args: unknown, schema: JsonSchema): string {
  const place = path
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
  if (place.length > 0) return describeInvalid(place, message, args, schema);
  const [, unknown] = /^must NOT have additional properties: "(.*)"$/.exec(message) ?? [];
  return `the arguments: ${message}${unknown === undefined ? '' : similarTo(unknown, namesIn(schema))}`;
}

function describeEnd(
  end: ScriptEnd,
  { timeout }: ScriptManifest,
  output: Output,
  network: boolean,
  { requestId, redactText }: ToolContext,
): Record<string, unknown> & { ok: boolean } {
  const error = errorOf(end, timeout, end.sandboxed && !network) ?? output.error;
  const stderr = boundText(redactText(end.stderr.text()), error === undefined ? maxDiagnosticBytes / 2 : maxDiagnosticBytes);
  return {
    ok: error === undefined,
    ...output.fields,
    ...(end.stderr.total > 0 && { stderr: stderr.value }),
    ...(end.exitCode !== undefined && { exit_code: end.exitCode }),
    ...(end.signal !== undefined && { signal: end.signal }),
    duration: Math.round(end.durationMs) / 1000,
    timed_out: end.timedOut,
    truncated: output.truncated || stderr.cuts.length > 0 || end.stderr.truncated,
    requestId,
    ...(error !== undefined && { error: describeError(error) }),
  };
}

interface Output {
  readonly fields: { readonly result?: unknown; readonly stdout?: unknown };
  readonly truncated: boolean;
  readonly error?: ApiError;
}

/** Describes stdout. With an output_schema, `result` is set only if it matches, complete or truncated: MCP clients check it. */
async function describeOutput(
  { stdout }: ScriptEnd,
  schema: JsonSchema | undefined,
  limits: TaskLimits,
  { redactText }: ToolContext,
): Promise<Output> {
  const text = stdout.text();
  const source = schema && readSchema(schema);
  const read: ReadOutput | undefined = stdout.truncated ? { kind: 'text' } : await readOutput(text, source, maxOutputBytes, limits);
  if (read?.kind === 'json' && read.validation.kind === 'valid') {
    if (read.shownIsValid) return { fields: { result: read.shown.value }, truncated: read.shown.cuts.length > 0 };
    return { fields: { stdout: boundText(redactText(text), maxOutputBytes).value }, truncated: true };
  }
  if (schema === undefined) {
    const bounded = boundText(redactText(text), maxOutputBytes);
    return { fields: { result: bounded.value }, truncated: bounded.cuts.length > 0 || stdout.truncated };
  }
  const excerpt = boundText(redactText(text), maxDiagnosticBytes);
  const validation: Validation =
    read?.kind === 'text'
      ? { kind: 'invalid', violations: [{ path: '', message: 'must be JSON' }] }
      : (read?.validation ?? { kind: 'undecided' });
  return { fields: { stdout: excerpt.value }, truncated: excerpt.cuts.length > 0 || stdout.truncated, error: outputError(validation) };
}

function outputError(validation: Validation): ApiError {
  const violations: readonly Violation[] = validation.kind === 'invalid' ? validation.violations : [];
  const findings = violations.slice(0, 3).map(({ path, message }) => `${path === '' ? 'the output' : quoteUnlessPlain(path)} ${message}`);
  const problem =
    findings.length === 0
      ? 'could not be checked against its schema within the limits of this server'
      : `does not match its schema: ${findings.join('; ')}`;
  return new ApiError('script-output-invalid', `The script output ${problem}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The script finished: read stdout. Tell the user that its output does not match output_schema in its manifest.',
  });
}

/** What programs print if a file, a program or a module is missing. */
const missingFile =
  /no such file or directory|command not found|: \d+: \S+: not found|cannot find (?:module|package)|ModuleNotFoundError|cannot load such file|cannot open shared object/i;

const hiddenFiles =
  ' Scripts see only system programs, their interpreter, the skill folder and scripts.readable. If a program, module or library is missing, ask the operator to add its folder to scripts.readable.';

function errorOf(
  { timedOut, flooded, exceeded, exitCode, signal, withheld, sandboxed, stderr }: ScriptEnd,
  timeout: number,
  withoutNetwork: boolean,
): ApiError | undefined {
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
  if (exceeded !== undefined) {
    const option = exceeded === 'memory' ? 'memoryMiB' : 'processes';
    return new ApiError('script-failed', `The script exceeded its limit of ${exceeded} and was stopped.`, {
      ...common,
      hint: `It may have done part of its work. Give it less work per run, or ask the operator to raise scripts.${option}.`,
    });
  }
  if (exitCode === 0) return undefined;
  const how = exitCode === undefined ? `was killed by ${signal ?? 'a signal'}` : `exited with code ${exitCode}`;
  const lacksFiles = sandboxed && missingFile.test(stderr.text());
  const network = withoutNetwork
    ? ' Scripts have no network access on this server. If the script needs it, ask the operator to set scripts.network.'
    : '';
  const missing =
    withheld.length > 0
      ? ` This server did not pass ${withheld.join(', ')} to the script, because it contains a secret of this server.`
      : '';
  return new ApiError('script-failed', `The script ${how}.`, {
    ...common,
    hint: `Read stderr and result for the cause.${lacksFiles ? hiddenFiles : ''}${network}${missing}`,
  });
}
