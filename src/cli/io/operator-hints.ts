import { isRecord } from '../../runtime/is-record.js';
import type { ToolResult } from '../../tools/run-tool.js';

/**
 * Returns a result with the hints for the reader at a terminal, who is the operator: hints are written for an agent, who can
 * only ask the operator.
 */
export function withOperatorHints(result: ToolResult): ToolResult {
  const { error, hints } = result;
  if (!isRecord(error) || typeof error.hint !== 'string') return result;
  const isBlocked = error.code === 'address-blocked';
  const adapt = (hint: unknown) => (typeof hint === 'string' ? operatorHint(hint, isBlocked) : hint);
  return { ...result, error: { ...error, hint: adapt(error.hint) }, ...(Array.isArray(hints) && { hints: hints.map(adapt) }) };
}

function operatorHint(hint: string, isBlocked: boolean): string {
  const options = isBlocked ? (hint.match(/--allow-local|--allow-network [^\s,;]+(?<!\.)/g) ?? []) : [];
  if (options.length > 0) return `To allow this address, add an option to the command: ${options.join(' or ')}.`;
  return hint
    .replace('larger timeoutSeconds', 'larger --timeout')
    .replace(/\bwith (call-api|test-endpoint)\b/g, (_, tool: string) => `with the command ${tool === 'call-api' ? 'call' : 'test'}`)
    .replace(/\b(a)sk the operator to (\w)/gi, (_, article: string, verb: string) => (article === 'A' ? verb.toUpperCase() : verb));
}
