import { randomUUID } from 'node:crypto';
import type { ApiDirectory } from '../apis/api-directory.js';
import { type Caller, labelOf, localCaller } from '../callers/caller.js';
import { type ConfigNotice, noticesFor } from '../config/config-notices.js';
import { ApiError, badInput, internalError } from '../errors.js';
import type { FileFolders } from '../files/file-folders.js';
import type { Approval, RequestSummary } from '../http/call/decision.js';
import type { Redaction, Redactor } from '../redaction/redactor.js';
import { exceedsJsonBytes } from '../response/json-size.js';
import { responsesOf, type StoredResponses } from '../response/stored/stored-responses.js';
import { systemClock } from '../runtime/clock.js';
import { isRecord } from '../runtime/is-record.js';
import { parseUrl, redactUrl } from '../runtime/url.js';
import type { AuditLog } from '../telemetry/audit-log.js';
import type { CallEvent } from '../telemetry/events.js';
import type { Logger } from '../telemetry/logger.js';
import type { CallTrace } from '../telemetry/observer.js';
import { withNotices, withoutPlaces } from './caller-errors.js';
import { joinFindings } from './contract/argument-findings.js';
import { type Baselines, baselinesOf } from './contract/baselines.js';
import type { AnyTool, AttachedImage, LogFields, ToolContext, ToolRun } from './contract/define-tool.js';
import { describeError, type ToolResult } from './contract/result-schema.js';

export interface RunDependencies {
  readonly apis: ApiDirectory;
  /** Returns what of the configuration is not in use. Default: nothing. */
  readonly notices?: (() => readonly ConfigNotice[]) | undefined;
  readonly baselines?: Baselines;
  readonly logger: Logger;
  /** Default: no bodies are stored. */
  readonly responses?: StoredResponses;
  /** Returns the folders in which agents may create and read files. Default: none. */
  readonly files?: () => FileFolders;
  /** Knows all secrets of this process. Default: only secrets of the API are redacted, in its own responses. */
  readonly redactor?: Redactor;
  /** Default: calls are not audited. */
  readonly audit?: AuditLog | undefined;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Default: the only caller. */
  readonly caller?: Caller;
  readonly onEvent?: (event: CallEvent) => void;
  /** Trace of the tool call. Default: none. */
  readonly trace?: CallTrace | undefined;
  /** Receives the whole body of the response that the result shows. */
  readonly onBody?: (body: Uint8Array) => void;
  /** Receives the images of the result. Default: they are dropped. */
  readonly onImage?: (image: AttachedImage) => void;
  /** Returns the user's decision about a request. Default: `open` for every request. */
  readonly approvalOf?: (request: RequestSummary) => Approval | Promise<Approval>;
  /** Reader of the result. For an operator, every secret is redacted. Default: agent. */
  readonly reader?: 'agent' | 'operator';
}

export type { ToolResult };

/** Runs a tool. Never throws: returns every failure as a typed error, and logs one line for each call. */
export async function runTool(tool: AnyTool, args: unknown, dependencies: RunDependencies, options: RunOptions): Promise<ToolResult> {
  const requestId = randomUUID();
  const startedAt = systemClock.monotonic();
  const { apis, audit, baselines, redactor } = dependencies;
  const { caller = localCaller } = options;
  let redaction: Pick<Redaction, 'value'> | undefined;
  let logFields: LogFields | undefined;
  const context: ToolContext = {
    requestId,
    caller,
    reader: options.reader ?? 'agent',
    signal: options.signal,
    trace: options.trace,
    onEvent: (event) => options.onEvent?.(redactor?.value(event) ?? event),
    attach: (image) => options.onImage?.(image),
    onBody: (body) => options.onBody?.(body),
    approvalOf: options.approvalOf ?? (() => 'open'),
    apis: apis.of(caller),
    notices: noticesFor(caller, dependencies.notices?.() ?? []),
    ...(baselines && { baselines: baselinesOf(baselines, caller.id) }),
    ...(dependencies.responses && { responses: responsesOf(dependencies.responses, caller.id) }),
    files: dependencies.files?.() ?? {},
    redactText: (text) => redactor?.text(text) ?? text,
    logWith(fields) {
      logFields = fields;
    },
    redactWith(chosen) {
      redaction = chosen;
    },
  };
  let result: ToolResult;
  try {
    if (audit !== undefined) await auditCall(audit, { requestId, caller, tool, args });
    if (apis.load !== undefined) await apis.load();
    result = resultOf(await tool.run(args, context), tool);
  } catch (cause) {
    const error = cause instanceof ApiError && cause.code !== 'internal-error' ? cause : logged(cause, requestId, dependencies.logger);
    result = { ok: false, ...targetOf(args), requestId, error: describeError(error) };
    // There is nothing in it but the error and what the caller passed.
    redaction ??= noRedaction;
  }
  result = withNotices(withoutPlaces(result, caller, dependencies.logger), context.notices);
  try {
    result = redactResult(result, args, { redactor, redaction: options.reader === 'operator' ? undefined : redaction });
  } catch (cause) {
    // What could not be redacted is not returned.
    result = { ok: false, requestId, error: describeError(logged(cause, requestId, dependencies.logger)) };
  }
  const fields = fieldsOf(
    { requestId, caller: labelOf(caller), tool: tool.name, ...logFields },
    result,
    systemClock.monotonic() - startedAt,
  );
  dependencies.logger[result.ok ? 'info' : 'warn'](fields, 'call');
  // The call has ended: a record that is not written refuses the next one.
  if (audit !== undefined) await audit.append({ event: 'result', ok: result.ok, ...fields, caller: caller.id });
  return result;
}

const noRedaction: Pick<Redaction, 'value'> = { value: (value) => value };

interface ResultRedaction {
  readonly redactor: Redactor | undefined;
  /** Redaction of the API that responded. Default: every secret is redacted. */
  readonly redaction: Pick<Redaction, 'value'> | undefined;
}

/** Arguments larger than this count as containing a secret: searching them would delay other calls. */
const maxSearchedBytes = 256 * 1024;

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
/**
 * Redacts a result. What an API returned hides only secrets of that API: others could be found out by guessing them in a
 * response. For the same reason, errors of this server hide no secret that the caller has passed.
 */
function redactResult(result: ToolResult, args: unknown, { redactor, redaction }: ResultRedaction): ToolResult {
  const hideAll = <Value>(value: Value): Value => redactor?.value(value) ?? value;
  if (redaction === undefined) return hideAll(result);
  const redacted = redaction.value(result);
  if (redacted.error === undefined || 'status' in redacted || exceedsJsonBytes(args, maxSearchedBytes) || hideAll(args) !== args)
    return redacted;
  return { ...redacted, error: hideAll(redacted.error) };
}

function resultOf(run: ToolRun, tool: AnyTool): ToolResult {
  if ('result' in run) return run.result;
  throw invalidArguments(tool, run.findings);
}

function invalidArguments(tool: AnyTool, findings: readonly string[]): ApiError {
  const { properties } = tool.inputSchema();
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return badInput(
    'invalid-arguments',
    `${tool.name}: ${joinFindings(findings)}.`,
    `${names.length === 0 ? 'This tool takes no arguments.' : `Valid arguments: ${names.join(', ')}.`} Correct the call and send it again.`,
  );
}

/** Logs the cause and does not return it to the agent, because it can quote anything. */
function logged(thrown: unknown, requestId: string, logger: Logger): ApiError {
  const error = thrown instanceof ApiError ? thrown : internalError(thrown);
  const { cause } = error;
  logger.error({ requestId, err: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }, 'tool failed unexpectedly');
  return error;
}

/** Maximum length of a URL that is repeated in the result of arguments that were refused. */
const maxShownUrl = 4096;

/** Returns the method and the URL of unvalidated arguments, if they contain them. */
function targetOf(args: unknown): { method?: string; url?: string } {
  if (typeof args !== 'object' || args === null) return {};
  const method = 'method' in args ? args.method : undefined;
  const url = 'url' in args ? args.url : undefined;
  return {
    ...(typeof method === 'string' && { method: method.slice(0, 20) }),
    ...(typeof url === 'string' && url.length <= maxShownUrl && withoutUserinfo(url)),
  };
}

/** Parses an http(s) URL. Other text is not repeated in results and logs: a password in it cannot be recognized. */
function httpUrl(text: string): URL | undefined {
  const url = parseUrl(text);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

function withoutUserinfo(text: string): { url?: string } {
  const url = httpUrl(text);
  if (url === undefined) return {};
  url.username = '';
  url.password = '';
  return { url: url.href };
}

/** Returns what is logged about a call. */
function fieldsOf(
  call: { requestId: string; caller: string | undefined; tool: string } & Partial<LogFields>,
  result: ToolResult,
  totalMs: number,
): Record<string, unknown> {
  const { method, url, status, source, error } = result;
  return {
    method,
    ...call,
    url: shownUrl(url),
    status,
    totalMs: Math.round(totalMs),
    source,
    error: typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined,
  };
}

function shownUrl(url: unknown): string | undefined {
  const target = typeof url === 'string' ? httpUrl(url) : undefined;
  return target && redactUrl(target);
}

const maxShownPath = 2048;

/** Returns the path below an API as it was passed, with its parameters and without its query. */
function shownPath(args: unknown): string | undefined {
  if (!isRecord(args) || typeof args.path !== 'string') return undefined;
  const { path, pathParams } = args;
  const [shown = ''] = path.slice(0, maxShownPath).split(/[?#]/, 1);
  return shown
    .replaceAll(/\{([^{}/]*)\}/g, (text, name: string) => {
      const value = isRecord(pathParams) && Object.hasOwn(pathParams, name) ? pathParams[name] : undefined;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value).slice(0, maxShownPath)
        : text;
    })
    .slice(0, maxShownPath);
}

interface StartedCall {
  readonly requestId: string;
  readonly caller: Caller;
  readonly tool: AnyTool;
  readonly args: unknown;
}

/**
 * Records a call before it starts.
 * @throws ApiError `audit-failed` if it must be recorded and cannot
 */
async function auditCall(audit: AuditLog, { requestId, caller: { id, name }, tool, args }: StartedCall): Promise<void> {
  const { method, url } = targetOf(args);
  const api = isRecord(args) && typeof args.api === 'string' ? args.api.slice(0, 64) : undefined;
  const call = { event: 'call', requestId, caller: id, name, tool: tool.name, method, api };
  const isWritten = await audit.append({ ...call, path: shownPath(args), url: shownUrl(url) });
  if (isWritten || !audit.isRequired) return;
  throw new ApiError('audit-failed', 'The call could not be recorded in the audit log.', {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Nothing was sent. Ask the operator to make the audit log of this server writable, then send the call again.',
  });
}
