import type * as z from 'zod';
import type { ApiDirectory } from '../config/api-directory.js';
import type { Method } from '../http/method.js';
import type { CallEvent } from '../runtime/events.js';
import type { Baselines } from './endpoint/baselines.js';

/** What a handler may use, and no more. */
export interface ToolContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly onEvent: (event: CallEvent) => void;
  readonly apis: ApiDirectory;
  /** Results of earlier tests, by name. Without: none are kept. */
  readonly baselines?: Baselines;
}

/** Hints for the host, as in the MCP specification (server/tools, ToolAnnotations). */
export interface ToolHints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** A tool is data plus a handler. `ok: false` in the result is what MCP calls `isError`. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  /** Kebab-case; a skill's manifest binds a script to it by this name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** True hints need the methods that this server lets through. */
  readonly hints: (allowed: readonly Method[]) => ToolHints;
  readonly input: Input;
  readonly output: Output;
  readonly run: (input: z.output<Input>, context: ToolContext) => Promise<z.input<Output> & { ok: boolean }>;
}

/** Types the handler by the schemas, and forgets them afterwards, so that all tools fit in one list. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): AnyTool {
  return {
    ...tool,
    async run(args, context) {
      const parsed = tool.input.safeParse(args);
      return parsed.success ? { result: await tool.run(parsed.data, context) } : { issues: parsed.error.issues };
    },
  };
}

export type ToolRun = { readonly result: Record<string, unknown> & { ok: boolean } } | { readonly issues: z.core.$ZodIssue[] };

export interface AnyTool extends Omit<Tool, 'run'> {
  readonly run: (args: unknown, context: ToolContext) => Promise<ToolRun>;
}
