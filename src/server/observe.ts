import { isRecord } from '../runtime/is-record.js';
import type { CallTrace, Observer } from '../telemetry/observer.js';
import type { ToolResult } from '../tools/run-tool.js';

/** What is recorded of the request that a client sent. */
interface ObservedRequest {
  readonly mcpReq: { readonly _meta?: Readonly<Record<string, unknown>> | undefined };
  readonly http?: { readonly req?: { readonly headers: Pick<Headers, 'get'> } | undefined } | undefined;
}

interface ObservedCall {
  readonly trace: CallTrace | undefined;
  end(result: ToolResult): void;
}

/** Reports a tool call to metrics and traces. */
export function observe(observer: Observer, tool: string, { mcpReq, http }: ObservedRequest): ObservedCall {
  const { traceparent, 'io.modelcontextprotocol/protocolVersion': inMessage } = { ...mcpReq._meta };
  const headers = http?.req?.headers;
  const version = inMessage ?? headers?.get('mcp-protocol-version');
  const { trace, end } = observer.start({
    tool,
    traceparent,
    carrier: headers?.get('traceparent') ?? undefined,
    // It is written by the client, so only what looks like a revision is recorded.
    protocolVersion: typeof version === 'string' && /^\d{4}-\d\d-\d\d$/.test(version) ? version : undefined,
  });
  return { trace, end: ({ ok, error }) => end(ok ? undefined : codeOf(error)) };
}

/** A failed test has a verdict, but no error. */
function codeOf(error: unknown): string {
  return isRecord(error) && typeof error.code === 'string' ? error.code : 'not-passed';
}
