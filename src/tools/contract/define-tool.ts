import type * as z from 'zod';
import type { CallerApis } from '../../apis/api-directory.js';
import type { Caller } from '../../callers/caller.js';
import type { ConfigNotice } from '../../config/config-notices.js';
import type { FileFolders } from '../../files/file-folders.js';
import type { Approval, RequestSummary } from '../../http/call/decision.js';
import type { Method } from '../../http/semantics/method.js';
import type { Redaction } from '../../redaction/redactor.js';
import type { CallerResponses } from '../../response/stored/stored-responses.js';
import { once } from '../../runtime/once.js';
import type { CallEvent } from '../../telemetry/events.js';
import type { CallTrace } from '../../telemetry/observer.js';
import { describeIssues, describeLost } from './argument-findings.js';
import type { CallerBaselines } from './baselines.js';
import { listedSchema } from './listed-schema.js';
import { readArguments } from './read-arguments.js';
import type { JsonSchema } from './schema-place.js';

/** Everything that a tool handler can use. */
export interface ToolContext {
  readonly requestId: string;
  /** Separates stored state, queues and permissions. */
  readonly caller: Caller;
  /** Who passes the arguments and reads the result. */
  readonly reader: 'agent' | 'operator';
  readonly signal: AbortSignal;
  readonly onEvent: (event: CallEvent) => void;
  /** Trace of the tool call. Default: none. */
  readonly trace?: CallTrace | undefined;
  /** Returns the user's decision about a request that requires approval. */
  readonly approvalOf: (request: RequestSummary) => Approval | Promise<Approval>;
  readonly apis: CallerApis;
  /** What of the configuration is not in use, as far as the caller may know it. */
  readonly notices: readonly ConfigNotice[];
  /** Results of earlier tests, by name. Default: none are saved. */
  readonly baselines?: CallerBaselines;
  /** Bodies that results do not show completely. Default: none are stored. */
  readonly responses?: CallerResponses;
  /** Folders in which an agent may create and read files. */
  readonly files: FileFolders;
  /** Redacts every secret in a text. For text that is truncated: a cut could split a secret, which is not found then. */
  readonly redactText: (text: string) => string;
  /** Passes on the whole body of the response that the result shows. */
  readonly onBody: (body: Uint8Array) => void;
  /** Adds an image to the result. */
  readonly attach: (image: AttachedImage) => void;
  /** Adds fields to the log line of the call, which the result does not have. */
  readonly logWith: (fields: LogFields) => void;
  /** Sets the redaction of the result: that of the API and the URL that it is from. Default: every secret is redacted. */
  readonly redactWith: (redaction: Pick<Redaction, 'value'>) => void;
}

/** An image as MCP sends it (specification, server/tools, image content). */
export interface AttachedImage {
  /** Base64. */
  readonly data: string;
  readonly mimeType: string;
}

export interface LogFields {
  readonly method: Method;
  /** Number of attempts. */
  readonly attempts: number;
}

/** Hints for the host (MCP specification, server/tools, ToolAnnotations). */
export interface ToolHints {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** A tool as hosts see it and as the server runs it. */
export interface AnyTool {
  /** Unique name. A skill's manifest binds a script to a native tool by this name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Name of the skill whose script the tool runs. Default: a tool of this server. */
  readonly skill?: string;
  /** Returns the hints, which depend on the methods that the policies allow. */
  readonly hints: (allowed: readonly Method[]) => ToolHints;
  /**
   * Characters that a result can have, if they are more than hosts show: Claude Code puts results of more than 50,000
   * characters into a file, unless the tool states a higher limit.
   */
  readonly maxResultCharacters?: number;
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

/** What `listedSchema` returns for each native tool: set by build.mjs, because a start should be fast. */
declare const LISTED_SCHEMAS: Readonly<Record<string, Readonly<Record<'input' | 'output', JsonSchema>>>> | undefined;

/** Creates a native tool whose handler is typed by the schemas. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(tool: Tool<Input, Output>): NativeTool {
  const listed = typeof LISTED_SCHEMAS === 'undefined' ? undefined : LISTED_SCHEMAS[tool.name];
  // Every client that lists the tools reads the schemas.
  const inputSchema = once(() => listed?.input ?? { ...listedSchema(tool.input, 'input') });
  return {
    ...tool,
    inputSchema,
    outputSchema: once(() => listed?.output ?? { ...listedSchema(tool.output, 'output') }),
    async run(args, context) {
      // An option of the command line is typed: an empty expectation in a script of an operator is an error.
      const read = context.reader === 'operator' ? args : readArguments(args, inputSchema());
      const parsed = tool.input.safeParse(read);
      if (!parsed.success) return { findings: describeIssues(parsed.error.issues, read, inputSchema()) };
      const lost = describeLost(read, [], inputSchema());
      return lost.length > 0 ? { findings: lost } : { result: await tool.run(parsed.data, context) };
    },
  };
}
