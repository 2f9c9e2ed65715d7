import type { Stream } from 'node:stream';
import { type JSONRPCMessage, Client as NewClient, StreamableHTTPClientTransport as NewHttp } from '@modelcontextprotocol/client';
import { SkillsClient } from '@modelcontextprotocol/client/ext/skills';
import { StdioClientTransport as NewStdio } from '@modelcontextprotocol/client/stdio';
import { AjvJsonSchemaValidator as NewAjvValidator } from '@modelcontextprotocol/client/validators/ajv';
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OldStdio } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport as OldTransport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { AjvJsonSchemaValidator as OldAjvValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import * as z from 'zod';
import { executable, type RunningHttp, startHttp } from './executable.js';

export const clientKinds = ['v1 stdio', 'v2 stdio', 'v1 HTTP', 'v2 HTTP'] as const;
export type ClientKind = (typeof clientKinds)[number];

export const resultSchema = z.looseObject({
  ok: z.boolean(),
  requestId: z.string(),
  status: z.int().optional(),
  body: z.unknown().optional(),
  attempts: z.array(z.looseObject({ n: z.int(), status: z.int().optional(), error: z.string().optional(), waitMs: z.number() })).optional(),
  error: z
    .looseObject({
      code: z.string(),
      outcome: z.string(),
      safeToRetry: z.boolean(),
      message: z.string(),
      hint: z.string(),
      retryAt: z.string().optional(),
    })
    .optional(),
});

const toolResult = z.looseObject({
  isError: z.boolean().optional(),
  content: z.tuple([z.looseObject({ type: z.literal('text'), text: z.string() })]),
  structuredContent: resultSchema,
});
export type ToolAnswer = z.infer<typeof toolResult>;

const implementation = z.looseObject({
  name: z.string(),
  version: z.string(),
  title: z.string().optional(),
  websiteUrl: z.string().optional(),
});

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: { progress: number; message?: string | undefined }) => void;
}

/** What every client can do, whatever its protocol era and transport. */
export interface McpClient {
  readonly serverInfo: z.infer<typeof implementation>;
  readonly instructions: string;
  readonly protocolVersion: string;
  /** Every message that came from the server. */
  readonly received: readonly JSONRPCMessage[];
  /** Structured results that the client itself has held against the tool's output schema. */
  readonly validated: () => number;
  readonly stderr: () => string;
  /** The skills extension, which only the newer client has. */
  readonly skills: SkillsClient | undefined;
  request<Schema extends z.ZodType>(method: string, params: Record<string, unknown>, schema: Schema): Promise<z.output<Schema>>;
  /** As the client's own `callTool` does it, with its validation. */
  callTool(name: string, args: Record<string, unknown>, options?: CallOptions): Promise<ToolAnswer>;
  /** Asks to be told when a list changes; clients of 2025 are told unasked, where they can be. */
  listen(): Promise<void>;
  /** Ends the connection without a word; over stdio the server goes with it. */
  hangUp(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A client that is connected, and knows the tools. Its server gets `args`, and ends with it. Over stdio, `via` may stand
 * before its command line.
 */
export async function connect(kind: ClientKind, args: readonly string[] = [], via: readonly string[] = []): Promise<McpClient> {
  const [command = process.execPath, ...rest] = [...via, process.execPath, executable, ...args];
  switch (kind) {
    case 'v1 stdio': {
      const transport = new OldStdio({ command, args: rest, stderr: 'pipe' });
      return connectOld(transport, { stderr: collect(transport.stderr), close: () => transport.close() });
    }
    case 'v2 stdio': {
      const transport = new NewStdio({ command, args: rest, stderr: 'pipe' });
      return connectNew(transport, { stderr: collect(transport.stderr), close: () => transport.close() });
    }
    case 'v1 HTTP': {
      const server = await startHttp(args);
      const { transport, close } = oldHttp(server.url);
      return connectOld(transport, { stderr: server.stderr, close: () => close().finally(server.stop), hangUp: close });
    }
    case 'v2 HTTP': {
      const server = await startHttp(args);
      const { transport, close } = newHttp(server.url);
      return connectNew(transport, { stderr: server.stderr, close: () => close().finally(server.stop), hangUp: close });
    }
  }
}

/** Another client of a server that runs already. */
export function connectTo(kind: 'v1 HTTP' | 'v2 HTTP', server: RunningHttp): Promise<McpClient> {
  const { stderr, url } = server;
  if (kind === 'v1 HTTP') {
    const { transport, close } = oldHttp(url);
    return connectOld(transport, { stderr, close, hangUp: close });
  }
  const { transport, close } = newHttp(url);
  return connectNew(transport, { stderr, close, hangUp: close });
}

interface Ends {
  readonly stderr: () => string;
  readonly close: () => Promise<void>;
  readonly hangUp?: () => Promise<void>;
}

const me = { name: 'test-client', version: '1.0.0' };

function oldHttp(url: URL) {
  const transport = new OldHttp(url);
  return { transport, close: () => transport.close() };
}

function newHttp(url: URL) {
  const transport = new NewHttp(url);
  return { transport, close: () => transport.close() };
}

async function connectOld(transport: OldStdio | OldHttp, { stderr, close, hangUp = close }: Ends): Promise<McpClient> {
  const received: JSONRPCMessage[] = [];
  const counter = countValidations(new OldAjvValidator());
  const client = new OldClient(me, { jsonSchemaValidator: counter.validator });
  let protocolVersion = '';
  const recording: OldTransport = {
    start: () => transport.start(),
    send: (message) => transport.send(message),
    close: () => transport.close(),
    setProtocolVersion(version) {
      protocolVersion = version;
      if (transport instanceof OldHttp) transport.setProtocolVersion(version);
    },
    set onclose(listener: () => void) {
      transport.onclose = listener;
    },
    set onerror(listener: (error: Error) => void) {
      transport.onerror = listener;
    },
    set onmessage(listener: (message: JSONRPCMessage) => void) {
      transport.onmessage = (message) => {
        received.push(message);
        listener(message);
      };
    },
  };
  await client.connect(recording);
  await client.listTools();
  return {
    serverInfo: implementation.parse(client.getServerVersion()),
    instructions: client.getInstructions() ?? '',
    protocolVersion,
    received,
    validated: counter.count,
    stderr,
    request: async (method, params, schema) => schema.parse(await client.request({ method, params }, anyResult)),
    callTool: async (name, args, options) => toolResult.parse(await client.callTool({ name, arguments: args }, undefined, options)),
    skills: undefined,
    listen: () => Promise.resolve(),
    hangUp,
    close,
  };
}

async function connectNew(transport: NewStdio | NewHttp, { stderr, close, hangUp = close }: Ends): Promise<McpClient> {
  const received: JSONRPCMessage[] = [];
  const counter = countValidations(new NewAjvValidator());
  const client = new NewClient(me, { jsonSchemaValidator: counter.validator, versionNegotiation: { mode: 'auto' } });
  // Not wrapped: only the transport itself makes the client probe in a process of its own, as hosts do.
  await client.connect(transport);
  const listener = transport.onmessage?.bind(transport);
  transport.onmessage = (message: JSONRPCMessage) => {
    received.push(message);
    listener?.(message);
  };
  await client.listTools();
  return {
    serverInfo: implementation.parse(client.getServerVersion()),
    instructions: client.getInstructions() ?? '',
    protocolVersion: client.getNegotiatedProtocolVersion() ?? '',
    received,
    validated: counter.count,
    stderr,
    request: async (method, params, schema) => schema.parse(await client.request({ method, params }, anyResult)),
    callTool: async (name, args, options) => toolResult.parse(await client.callTool({ name, arguments: args }, options)),
    skills: new SkillsClient(client),
    async listen() {
      await client.listen({ toolsListChanged: true, promptsListChanged: true, resourcesListChanged: true });
    },
    hangUp,
    close,
  };
}

const anyResult = z.looseObject({});

/** Counts the values that the client finds valid; one that it finds invalid makes its `callTool` throw. */
function countValidations<Schema>(inner: Validator<Schema>): { validator: Validator<Schema>; count: () => number } {
  let count = 0;
  return {
    count: () => count,
    validator: {
      getValidator<T>(schema: Schema) {
        const validate = inner.getValidator<T>(schema);
        return (value) => {
          const result = validate(value);
          if (result.valid) count += 1;
          return result;
        };
      },
    },
  };
}

interface Validator<Schema> {
  getValidator<T>(schema: Schema): (value: unknown) => Validation<T>;
}

type Validation<T> = { valid: true; data: T; errorMessage: undefined } | { valid: false; data: undefined; errorMessage: string };

function collect(stream: Stream | null): () => string {
  let text = '';
  stream?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}
