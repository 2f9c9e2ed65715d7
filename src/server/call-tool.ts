import type { CallToolResult, ServerContext } from '@modelcontextprotocol/server';
import type { Caller } from '../callers/caller.js';
import type { RequestSummary } from '../http/call/decision.js';
import { describeProgress } from '../telemetry/describe-progress.js';
import type { CallEvent } from '../telemetry/events.js';
import type { AnyTool, AttachedImage } from '../tools/contract/define-tool.js';
import { runTool, type ToolResult } from '../tools/run-tool.js';
import type { App } from './app.js';
import { callerOf } from './caller-of.js';
import { observe } from './observe.js';

/** What a call of a tool uses of its request. */
export interface CallContext {
  readonly mcpReq: Pick<ServerContext['mcpReq'], 'notify' | '_meta' | 'inputResponses'>;
  readonly http?:
    | (Pick<NonNullable<ServerContext['http']>, 'authInfo'> & { readonly req?: { readonly headers: Pick<Headers, 'get'> } | undefined })
    | undefined;
}

export interface CalledTool {
  readonly caller: Caller;
  readonly result: ToolResult;
  readonly images: readonly AttachedImage[];
  /** The request that was not sent, because the user must approve it. */
  readonly pending?: RequestSummary | undefined;
}

/** Runs a tool for an MCP client. Never throws, except for a caller that cannot be read. */
export async function callTool(tool: AnyTool, args: unknown, ctx: CallContext, app: App, signal: AbortSignal): Promise<CalledTool> {
  const caller = callerOf(ctx.http?.authInfo);
  const decisionOn = app.approvals.read(ctx.mcpReq.inputResponses, caller);
  let pending: RequestSummary | undefined;
  const approvalOf = async (request: RequestSummary) => {
    const approval = await decisionOn(request);
    if (approval === 'open') pending = request;
    return approval;
  };
  const images: AttachedImage[] = [];
  const onImage = (image: AttachedImage) => void images.push(image);
  const observation = app.observer && observe(app.observer, tool.name, ctx);
  const trace = observation?.trace;
  const result = await runTool(tool, args, app, { signal, caller, trace, onEvent: progressOf(ctx), approvalOf, onImage });
  observation?.end(result);
  return { caller, result, images, pending: result.ok ? undefined : pending };
}

/** Returns the MCP result. Some hosts show only the text, others only structuredContent, so each is complete. */
export function toCallToolResult({ result, images }: CalledTool): CallToolResult {
  const text = { type: 'text' as const, text: JSON.stringify(result) };
  const pictures = images.map((image) => ({ type: 'image' as const, ...image }));
  return { content: [text, ...pictures], structuredContent: result, isError: !result.ok };
}

/** Sends progress notifications for retries, pages and running scripts, if the client requested progress. */
function progressOf(ctx: CallContext): (event: CallEvent) => void {
  const progressToken = ctx.mcpReq._meta?.progressToken;
  if (progressToken === undefined) return () => undefined;
  let progress = 0;
  return (event) => {
    const message = describeProgress(event);
    if (message === undefined) return;
    progress += 1;
    // Ignore a failed notification: if the client disconnected, the signal cancels the call.
    ctx.mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, message } }).catch(() => undefined);
  };
}
