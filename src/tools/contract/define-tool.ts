import * as z from 'zod';
import type { ApiDirectory } from '../../apis/api-directory.js';
import type { Approval, RequestSummary } from '../../http/call/decision.js';
import type { Method } from '../../http/semantics/method.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { Baselines } from './baselines.js';

/** What a handler may use, and no more. */
export interface ToolContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly onEvent: (event: CallEvent) => void;
  /** What the user has said of a request that needs an approval. */
  readonly approvalOf: (request: RequestSummary) => Approval;
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

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What hosts see of a tool, and what the server does with it. */
export interface AnyTool {
  /** A skill's manifest binds a script to one of the server's own tools by this name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** True hints need the methods that this server lets through. */
  readonly hints: (allowed: readonly Method[]) => ToolHints;
  /** Of the arguments, an object. */
  readonly inputSchema: () => JsonSchema;
  /** Of the result, an object. */
  readonly outputSchema: () => JsonSchema;
  /** Checks the arguments, then runs. */
  readonly run: (args: unknown, context: ToolContext) => Promise<ToolRun>;
}

/** `ok: false` in the result is what MCP calls `isError`; `findings` say what is wrong with the arguments. */
export type ToolRun = { readonly result: Record<string, unknown> & { ok: boolean } } | { readonly findings: readonly string[] };

/** One of the server's own tools: data plus a handler, typed by zod. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject>
  extends Omit<AnyTool, 'inputSchema' | 'outputSchema' | 'run'> {
  /** Kebab-case. */
  readonly name: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (input: z.output<Input>, context: ToolContext) => Promise<z.input<Output> & { ok: boolean }>;
}

/** A tool whose schemas are zod's; the handler's types are forgotten, so that all fit in one list. */
export interface NativeTool extends AnyTool {
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
}

/** Types the handler by the schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): NativeTool {
  const inputSchema = once(() => z.toJSONSchema(tool.input, { io: 'input' }));
  return {
    ...tool,
    inputSchema,
    outputSchema: once(() => z.toJSONSchema(tool.output, { io: 'output' })),
    async run(args, context) {
      const parsed = tool.input.safeParse(args);
      if (parsed.success) return { result: await tool.run(parsed.data, context) };
      return { findings: parsed.error.issues.map((issue) => describeIssue(issue, inputSchema())) };
    },
  };
}

/** A schema is converted for every client that lists the tools, but is always the same. */
function once(convert: () => object): () => JsonSchema {
  let schema: JsonSchema | undefined;
  return () => {
    schema ??= { ...convert() };
    return schema;
  };
}

function describeIssue(issue: z.core.$ZodIssue, schema: JsonSchema): string {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const unknown = `unknown argument ${issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}`;
    // Those of the tool itself are in the hint.
    return name === '' ? unknown : `${unknown} in ${name}, which takes ${keysAt(schema, issue.path).join(', ')}`;
  }
  return `${name === '' ? 'the arguments' : name}: ${issue.message}`;
}

function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  const found = path.reduce<unknown>((inner, name) => propertiesOf(inner)[String(name)], schema);
  return Object.keys(propertiesOf(found));
}

function propertiesOf(schema: unknown): JsonSchema {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return {};
  return typeof schema.properties === 'object' ? { ...schema.properties } : {};
}
