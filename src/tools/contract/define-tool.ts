import * as z from 'zod';
import type { ApiDirectory } from '../../apis/api-directory.js';
import type { Approval, RequestSummary } from '../../http/call/decision.js';
import type { Method } from '../../http/semantics/method.js';
import type { Redaction } from '../../redaction/redactor.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { Baselines } from './baselines.js';

/** Everything that a tool handler can use. */
export interface ToolContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly onEvent: (event: CallEvent) => void;
  /** Returns the user's decision about a request that requires approval. */
  readonly approvalOf: (request: RequestSummary) => Approval;
  readonly apis: ApiDirectory;
  /** Results of earlier tests, by name. Default: none are saved. */
  readonly baselines?: Baselines;
  /** Redacts every secret in a text. For text that is truncated: a cut could split a secret, which is not found then. */
  readonly redactText: (text: string) => string;
  /** Sets the redaction of the result: that of the API and the URL that it is from. Default: every secret is redacted. */
  readonly redactWith: (redaction: Pick<Redaction, 'value'>) => void;
}

/** Hints for the host (MCP specification, server/tools, ToolAnnotations). */
export interface ToolHints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A tool as hosts see it and as the server runs it. */
export interface AnyTool {
  /** Unique name. A skill's manifest binds a script to a native tool by this name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Returns the hints, which depend on the methods that the policies allow. */
  readonly hints: (allowed: readonly Method[]) => ToolHints;
  /** Schema of the arguments, an object. */
  readonly inputSchema: () => JsonSchema;
  /** Schema of the result, an object. */
  readonly outputSchema: () => JsonSchema;
  /** Validates the arguments, then runs the tool. */
  readonly run: (args: unknown, context: ToolContext) => Promise<ToolRun>;
}

/** Result of a run: `ok: false` becomes `isError` in MCP. `findings` list what is wrong with the arguments. */
export type ToolRun = { readonly result: Record<string, unknown> & { ok: boolean } } | { readonly findings: readonly string[] };

/** A native tool: data plus a handler, typed by zod. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject>
  extends Omit<AnyTool, 'inputSchema' | 'outputSchema' | 'run'> {
  /** Kebab-case. */
  readonly name: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (input: z.output<Input>, context: ToolContext) => Promise<z.input<Output> & { ok: boolean }>;
}

/** A tool with zod schemas whose handler type is erased, so that all native tools have one type. */
export interface NativeTool extends AnyTool {
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
}

/** Creates a native tool whose handler is typed by the schemas. */
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

/** Memoizes a conversion: every client that lists the tools reads the schema. */
function once(convert: () => object): () => JsonSchema {
  let schema: JsonSchema | undefined;
  return () => {
    schema ??= { ...convert() };
    return schema;
  };
}

/** Limits of what is repeated of the caller's keys. */
const maxListedKeys = 5;
const maxNameLength = 60;

function describeIssue(issue: z.core.$ZodIssue, schema: JsonSchema): string {
  const name = issue.path.map((key) => String(key).slice(0, maxNameLength)).join('.');
  if (issue.code === 'unrecognized_keys') {
    const listed = issue.keys.slice(0, maxListedKeys).map((key) => JSON.stringify(key.slice(0, maxNameLength)));
    const more = issue.keys.length > maxListedKeys ? ` and ${issue.keys.length - maxListedKeys} more` : '';
    const unknown = `unknown argument ${listed.join(', ')}${more}`;
    // The hint lists the arguments of the tool itself.
    return name === '' ? unknown : `${unknown} in ${name}; valid keys: ${keysAt(schema, issue.path).join(', ')}`;
  }
  return `${name === '' ? 'the arguments' : name}: ${issue.message}`;
}

function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce<unknown>((parent, name) => propertiesOf(parent)[String(name)], schema);
  return Object.keys(propertiesOf(inner));
}

function propertiesOf(schema: unknown): JsonSchema {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return {};
  return typeof schema.properties === 'object' ? { ...schema.properties } : {};
}
