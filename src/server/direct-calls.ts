import type { InputRequests, JSONRPCRequest, ServerContext } from '@modelcontextprotocol/server';
import type { Caller } from '../callers/caller.js';
import type { RequestSummary } from '../http/call/decision.js';
import { onAbort } from '../runtime/abort.js';
import { isRecord } from '../runtime/is-record.js';
import type { App } from './app.js';
import { type CallContext, type CalledTool, callTool } from './call-tool.js';
import { callerOf } from './caller-of.js';
import type { MessageId } from './incoming-message.js';
import type { Lifetime } from './lifetime.js';
import { isPermitted } from './permitted-tools.js';

/** A call of a tool that is served without the SDK. */
export interface DirectCall {
  /** Resolves with the JSON text of the result, or with undefined if the SDK must ask the user first. */
  readonly resultText: Promise<string | undefined>;
  abort(reason: unknown): void;
}

/** Where a request came from. */
export interface Connection {
  readonly notify: ServerContext['mcpReq']['notify'];
  /** Over HTTP, where the SDK cannot ask a client of 2025: it has no session. */
  readonly http?: CallContext['http'];
  /** Asks the user of the client. Resolves with undefined if there is no reply. Default: the client cannot be asked. */
  readonly ask?:
    | ((questions: InputRequests, caller: Caller, signal: AbortSignal) => Promise<Record<string, unknown> | undefined>)
    | undefined;
}

export interface DirectCalls {
  /** Starts the call of a 2025-era client; returns undefined for a request that only the SDK can serve. */
  start(request: JSONRPCRequest, connection: Connection): DirectCall | undefined;
  /** Returns what was called for a request that the SDK serves now, once. */
  take(id: MessageId): CalledTool | undefined;
}

// Decision: docs/decisions/2026-11-26-tools-are-called-past-the-sdk.md
export function createDirectCalls(app: App, { stop }: Lifetime): DirectCalls {
  const undecided = new Map<MessageId, CalledTool>();
  const running = new Set<AbortController>();
  onAbort(stop.signal, () => {
    for (const controller of running) controller.abort(stop.signal.reason);
  });

  async function run(id: MessageId | undefined, controller: AbortController, call: () => Promise<CalledTool>): Promise<string | undefined> {
    running.add(controller);
    try {
      const called = await call();
      if (called.pending === undefined || id === undefined || controller.signal.aborted) return resultText(called);
      undecided.set(id, called);
      return undefined;
    } catch (error) {
      // As the SDK describes what a handler throws.
      const text = error instanceof Error ? error.message : String(error);
      return JSON.stringify({ content: [{ type: 'text', text }], isError: true });
    } finally {
      running.delete(controller);
    }
  }

  return {
    start({ id, params }, { notify, http, ask }) {
      const { name, arguments: args = {}, _meta: meta, ...others } = params ?? {};
      const tool = typeof name === 'string' ? app.skills.current().tools.get(name) : undefined;
      if (
        tool === undefined ||
        !isPermitted(tool, callerOf(http?.authInfo)) ||
        !isRecord(args) ||
        !isPlain(meta) ||
        Object.keys(others).length > 0
      )
        return undefined;
      const controller = new AbortController();
      if (stop.signal.aborted) controller.abort(stop.signal.reason);
      const { signal } = controller;
      const call = (inputResponses?: Record<string, unknown>) => {
        const mcpReq = { notify, ...(meta && { _meta: meta }), ...(inputResponses && { inputResponses }) };
        return callTool(tool, args, { mcpReq, http }, app, signal);
      };
      return {
        resultText: run(http === undefined ? id : undefined, controller, () =>
          ask === undefined ? call() : callDecided(call, (request, caller) => ask(app.approvals.ask(request, caller), caller, signal)),
        ),
        abort: (reason) => controller.abort(reason),
      };
    },
    take(id) {
      const called = undecided.get(id);
      undecided.delete(id);
      return called;
    },
  };
}

/** How often a call asks: once for each request that the user must approve, and again if a decision came too late. */
const maxQuestions = 10;

/** Calls a tool, and asks the user for each request that requires it. Without a decision, the result states that one is required. */
async function callDecided(
  call: (inputResponses?: Record<string, unknown>) => Promise<CalledTool>,
  ask: (request: RequestSummary, caller: Caller) => Promise<Record<string, unknown> | undefined>,
): Promise<CalledTool> {
  let called = await call();
  for (let asked = 0; called.pending !== undefined && asked < maxQuestions; asked += 1) {
    const responses = await ask(called.pending, called.caller);
    if (responses === undefined) break;
    called = await call(responses);
  }
  return called;
}

/** Members of the protocol change how the SDK serves a request; others are information. */
function isPlain(meta: NonNullable<JSONRPCRequest['params']>['_meta']): boolean {
  return meta === undefined || !Object.keys(meta).some((key) => key.startsWith('io.modelcontextprotocol/'));
}

/** Returns the JSON text of a result as `toCallToolResult` describes it. Its text is its structured content, converted once. */
function resultText({ result, images }: CalledTool): string {
  const structured = JSON.stringify(result);
  const pictures = images.map((image) => `,${JSON.stringify({ type: 'image', ...image })}`).join('');
  const content = `{"type":"text","text":${JSON.stringify(structured)}}${pictures}`;
  return `{"content":[${content}],"structuredContent":${structured},"isError":${!result.ok}}`;
}
