import { randomUUID } from 'node:crypto';
import type { ApiDirectory } from '../apis/api-directory.js';
import { ApiError, badInput } from '../errors.js';
import type { Approval, RequestSummary } from '../http/call/decision.js';
import type { Redactor } from '../redaction/redactor.js';
import { parseUrl, redactUrl } from '../runtime/url.js';
import type { CallEvent } from '../telemetry/events.js';
import type { Logger } from '../telemetry/logger.js';
import type { Baselines } from './contract/baselines.js';
import type { AnyTool, ToolContext, ToolRun } from './contract/define-tool.js';
import { describeError } from './contract/result-schema.js';

export interface RunDependencies {
  readonly apis: ApiDirectory;
  readonly baselines?: Baselines;
  readonly logger: Logger;
  /** Takes secrets out of results and events. Left out where there are none. */
  readonly redactor?: Redactor;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onEvent?: (event: CallEvent) => void;
  /** Default: nobody has said anything. */
  readonly approvalOf?: (request: RequestSummary) => Approval;
}

export type ToolResult = Record<string, unknown> & { ok: boolean };

/** The one boundary of all tools: it never throws, every failure comes out typed, and every call is one log line. */
export async function runTool(tool: AnyTool, args: unknown, dependencies: RunDependencies, options: RunOptions): Promise<ToolResult> {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const { apis, baselines, redactor } = dependencies;
  const clean = <Value>(value: Value): Value => redactor?.value(value) ?? value;
  const context: ToolContext = {
    requestId,
    signal: options.signal,
    onEvent: (event) => options.onEvent?.(clean(event)),
    approvalOf: options.approvalOf ?? (() => 'open'),
    apis,
    ...(baselines && { baselines }),
  };
  let result: ToolResult;
  try {
    result = clean(resultOf(await tool.run(args, context), tool));
  } catch (cause) {
    const error = cause instanceof ApiError ? cause : internalError(cause, requestId, dependencies.logger);
    result = clean({ ok: false, ...targetOf(args), requestId, error: describeError(error) });
  }
  logCall(dependencies.logger, tool.name, requestId, result, performance.now() - startedAt);
  return result;
}

function resultOf(run: ToolRun, tool: AnyTool): ToolResult {
  if ('result' in run) return run.result;
  throw invalidArguments(tool, run.findings);
}

function invalidArguments(tool: AnyTool, findings: readonly string[]): ApiError {
  const { properties } = tool.inputSchema();
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return badInput(
    'invalid-arguments',
    `${tool.name}: ${findings.slice(0, 3).join('; ')}.`,
    `${known.length === 0 ? 'There are no arguments.' : `The arguments are: ${known.join(', ')}.`} Correct the call and send it again.`,
  );
}

/** The cause may quote anything, so it goes to the log and not to the agent. */
function internalError(cause: unknown, requestId: string, logger: Logger): ApiError {
  logger.error({ requestId, err: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }, 'a tool failed');
  return new ApiError('internal-error', 'This server failed while it ran the tool.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: `Check with a read whether a write took effect. Report request id ${requestId} with the server's log.`,
    cause,
  });
}

/** What the caller asked for, where it can be told. */
function targetOf(args: unknown): { method?: string; url?: string } {
  if (typeof args !== 'object' || args === null) return {};
  const method = 'method' in args ? args.method : undefined;
  const url = 'url' in args ? args.url : undefined;
  return {
    ...(typeof method === 'string' && { method: method.slice(0, 20) }),
    ...(typeof url === 'string' && withoutUserinfo(url)),
  };
}

/** Anything else is not repeated: where no scheme or no host can be told, a password can't be told either. */
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

function logCall(logger: Logger, tool: string, requestId: string, result: ToolResult, totalMs: number): void {
  const { ok, method, url, status, attempts, source, error } = result;
  const called = typeof url === 'string' ? httpUrl(url) : undefined;
  const fields = {
    requestId,
    tool,
    method,
    url: called && redactUrl(called),
    status,
    attempts: Array.isArray(attempts) ? attempts.length : undefined,
    totalMs: Math.round(totalMs),
    source,
    error: typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined,
  };
  logger[ok ? 'info' : 'warn'](fields, 'call');
}
