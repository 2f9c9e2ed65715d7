import { isRecord } from '../../runtime/is-record.js';
import type { ToolResult } from '../../tools/run-tool.js';

/**
 * Returns a result with the hints for the reader at a terminal, who is the operator: hints are written for an agent, who can
 * only ask the operator.
 */
export function withOperatorHints(result: ToolResult): ToolResult {
  const { error, hints } = result;
  if (!isRecord(error) || typeof error.hint !== 'string') return result;
  const { code } = error;
  const adapt = (hint: unknown) => (typeof hint === 'string' ? operatorHint(hint, code) : hint);
  const message = typeof error.message === 'string' ? withOptions(error.message) : error.message;
  return { ...result, error: { ...error, message, hint: adapt(error.hint) }, ...(Array.isArray(hints) && { hints: hints.map(adapt) }) };
}

/** What an agent reads about its host, its tools and its other ways does not exist at a terminal. */
const atTerminal: readonly (readonly [written: RegExp, typed: string])[] = [
  [
    /^Nothing was sent\. The user must approve .*$/s,
    'Nothing was sent. This command cannot ask for an approval: send the request through a host that shows it (MCP elicitation), or change approve of the API in the configuration file.',
  ],
  [
    /^Ask the operator to set the environment variable (\S+) for this server and restart it\. .*$/s,
    'Set the environment variable $1 in this shell.',
  ],
  [/^Do not try other [^.:]*, or other tools\. /, ''],
  [/^Do not try other [^.:]* or other tools: this holds /, 'This holds '],
  [/\bCall list-apis to see\b/, 'Run config check to see'],
  [/^Valid arguments: .* Correct the call and send it again\.$/s, 'Correct the options or the file, and run the command again.'],
];

/** Names options of the command instead of arguments of the tool. */
function withOptions(text: string): string {
  return text
    .replace(/\btimeoutSeconds\b/g, '--timeout')
    .replace(/\bbodyType\b/g, '--body-type')
    .replace(/\bvalues in query\b/, 'values with --query');
}

function operatorHint(hint: string, code: unknown): string {
  const options = code === 'address-blocked' ? (hint.match(/--allow-local|--allow-network [^\s,;]+(?<!\.)/g) ?? []) : [];
  if (options.length > 0) return `To allow this address, add an option to the command: ${options.join(' or ')}.`;
  return withOptions(atTerminal.reduce((text, [written, typed]) => text.replace(written, typed), hint))
    .replace(/\bwith (call-api|test-endpoint)\b/g, (_, tool: string) => `with the command ${tool === 'call-api' ? 'call' : 'test'}`)
    .replace(/\b(a)sk the operator to (\w)/gi, (_, article: string, verb: string) => (article === 'A' ? verb.toUpperCase() : verb));
}
