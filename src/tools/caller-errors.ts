import { type Caller, hasScope } from '../callers/caller.js';
import type { ConfigNotice } from '../config/config-notices.js';
import type { ErrorCode } from '../errors.js';
import { isRecord } from '../runtime/is-record.js';
import type { Logger } from '../telemetry/logger.js';
import type { ToolResult } from './contract/result-schema.js';

/** What callers who do not administer the server learn of errors that state where its secrets and programs are. */
const withoutPlace: ReadonlyMap<unknown, string> = new Map<ErrorCode, string>([
  ['secret-unavailable', 'The credential of this API is not available to this server.'],
  ['login-required', 'The credential of this API is not available to this server.'],
  ['script-not-started', 'The script could not start.'],
  ['sandbox-required', 'This server cannot run scripts.'],
]);

// Decision: docs/decisions/2026-11-26-agents-learn-what-is-not-in-use.md
/** Hides these places, and the commands of its operator. */
export function withoutPlaces(result: ToolResult, caller: Caller, logger: Logger): ToolResult {
  const { error, requestId } = result;
  if (!isRecord(error) || hasScope(caller, 'admin')) return result;
  const { code, message, hint } = error;
  const shown = withoutPlace.get(code);
  if (shown === undefined) return result;
  logger.warn({ requestId, error: code, message, hint }, 'refused by the state of the server');
  return {
    ...result,
    error: {
      ...error,
      message: shown,
      hint: `Nothing was sent. Ask the operator to solve it: the server log has the reason under the request ID ${requestId}.`,
    },
  };
}

/** Errors whose cause can be that a part of the configuration is not in use. */
const causedByConfig: ReadonlySet<unknown> = new Set<ErrorCode>([
  'unknown-api',
  'method-not-allowed',
  'host-not-allowed',
  'path-not-allowed',
  'redirect-blocked',
  'address-blocked',
  'approval-required',
  'secret-unavailable',
  'unauthorized',
  'forbidden',
]);

/** Adds what of the configuration is not in use to the hint of an error that it can cause. */
export function withNotices(result: ToolResult, notices: readonly ConfigNotice[]): ToolResult {
  const { error } = result;
  if (notices.length === 0 || !isRecord(error) || !causedByConfig.has(error.code)) return result;
  const hint = [error.hint, ...notices.map(({ message, hint: remedy }) => `${message} ${remedy}`)].join('\n');
  return { ...result, error: { ...error, hint } };
}
