import type { Scope } from '../../callers/caller.js';
import { isRecord } from '../../runtime/is-record.js';

/** Tools that send nothing to an API. Every other tool, a script included, requires `call`. */
const readingTools: ReadonlySet<unknown> = new Set(['list-apis', 'read-response']);

/** Returns the scope that an MCP message, or a batch of them, requires. */
export function neededScope(message: unknown): Scope {
  const messages: readonly unknown[] = Array.isArray(message) ? message : [message];
  return messages.some(callsApi) ? 'call' : 'read';
}

function callsApi(message: unknown): boolean {
  if (!isRecord(message) || message.method !== 'tools/call') return false;
  return !readingTools.has(isRecord(message.params) ? message.params.name : undefined);
}
