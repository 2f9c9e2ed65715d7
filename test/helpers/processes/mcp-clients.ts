import type { Stream } from 'node:stream';
import { Client as ClientV2, StreamableHTTPClientTransport as HttpV2, type JSONRPCMessage } from '@modelcontextprotocol/client';
import { SkillsClient } from '@modelcontextprotocol/client/ext/skills';
import { StdioClientTransport as StdioV2 } from '@modelcontextprotocol/client/stdio';
import { AjvJsonSchemaValidator as AjvValidatorV2 } from '@modelcontextprotocol/client/validators/ajv';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as HttpV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport as TransportV1 } from '@modelcontextprotocol/sdk/shared/transport.js';
import { AjvJsonSchemaValidator as AjvValidatorV1 } from '@modelcontextprotocol/sdk/validation/ajv';
import * as z from 'zod';
import { executable, type RunningHttp, startHttp } from './executable.js';

// Decision: docs/decisions/2026-11-22-server-on-sdk-v2-tests-with-v1.md
export const clientKinds = ['v1 stdio', 'v2 stdio', 'v1 HTTP', 'v2 HTTP'] as const;
export type ClientKind = (typeof clientKinds)[number];

export const resultSchema = z.looseObject({
  ok: z.boolean(),
  requestId: z.string().optional(),
  status: z.int().optional(),
  body: z.unknown().optional(),
  attempts: z.array(z.looseObject({ status: z.int().optional(), error: z.string().optional(), waitMs: z.number().optional() })).optional(),
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
export type ToolResult = z.infer<typeof toolResult>;

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

/** Operations that every client supports, whatever its protocol version and transport. */
export interface McpClient {
  readonly serverInfo: z.infer<typeof implementation>;
  readonly instructions: string;
  readonly protocolVersion: string;
  /** Every message from the server. */
  readonly received: readonly JSONRPCMessage[];
  /** Number of structured results that the client found valid against the tool's output schema. */
  readonly validated: () => number;
  readonly stderr: () => string;
  /** The skills extension, which only the v2 client has. */
  readonly skills: SkillsClient | undefined;
  request<Schema extends z.ZodType>(method: string, params: Record<string, unknown>, schema: Schema): Promise<z.output<Schema>>;
  /** Calls the client's own `callTool`, which validates the result. */
  callTool(name: string, args: Record<string, unknown>, options?: CallOptions): Promise<ToolResult>;
  /** Subscribes to list changes. A v1 client receives them without a subscription, if its transport can. */
  listen(): Promise<void>;
  /** Closes the connection without notice. Over stdio, this also ends the server. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a server with `args`, connects a client and lists the tools. Closing the client ends the server. Over stdio,
 * `via` precedes the command line of the server.
 */
export async function connect(kind: ClientKind, args: readonly string[] = [], via: readonly string[] = []): Promise<McpClient> {
  const [command = process.execPath, ...rest] = [...via, process.execPath, executable, ...args];
  switch (kind) {
    case 'v1 stdio': {
      const transport = new StdioV1({ command, args: rest, stderr: 'pipe' });
      return connectV1(transport, { stderr: collect(transport.stderr), close: () => transport.close() });
    }
    case 'v2 stdio': {
      const transport = new StdioV2({ command, args: rest, stderr: 'pipe' });
      return connectV2(transport, { stderr: collect(transport.stderr), close: () => transport.close() });
    }
    case 'v1 HTTP': {
      const server = await startHttp(args);
      const { transport, close } = httpV1(server.url);
      return connectV1(transport, { stderr: server.stderr, close: () => close().finally(server.stop), disconnect: close });
    }
    case 'v2 HTTP': {
      const server = await startHttp(args);
      const { transport, close } = httpV2(server.url);
      return connectV2(transport, { stderr: server.stderr, close: () => close().finally(server.stop), disconnect: close });
    }
  }
}

/** Connects a client to a running server. */
export function connectTo(kind: 'v1 HTTP' | 'v2 HTTP', server: RunningHttp): Promise<McpClient> {
  const { stderr, url } = server;
  if (kind === 'v1 HTTP') {
    const { transport, close } = httpV1(url);
    return connectV1(transport, { stderr, close, disconnect: close });
  }
  const { transport, close } = httpV2(url);
  return connectV2(transport, { stderr, close, disconnect: close });
}

interface ConnectionHandles {
  readonly stderr: () => string;
  readonly close: () => Promise<void>;
  readonly disconnect?: () => Promise<void>;
}

const clientInfo = { name: 'test-client', version: '1.0.0' };

function httpV1(url: URL) {
  const transport = new HttpV1(url);
  return { transport, close: () => transport.close() };
}

function httpV2(url: URL) {
  const transport = new HttpV2(url);
  return { transport, close: () => transport.close() };
}

async function connectV1(transport: StdioV1 | HttpV1, { stderr, close, disconnect = close }: ConnectionHandles): Promise<McpClient> {
  const received: JSONRPCMessage[] = [];
  const counter = countValidations(new AjvValidatorV1());
  const client = new ClientV1(clientInfo, { jsonSchemaValidator: counter.validator });
  let protocolVersion = '';
  const recording: TransportV1 = {
    start: () => transport.start(),
    send: (message) => transport.send(message),
    close: () => transport.close(),
    setProtocolVersion(version) {
      protocolVersion = version;
      if (transport instanceof HttpV1) transport.setProtocolVersion(version);
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
    disconnect,
    close,
  };
}

async function connectV2(transport: StdioV2 | HttpV2, { stderr, close, disconnect = close }: ConnectionHandles): Promise<McpClient> {
  const received: JSONRPCMessage[] = [];
  const counter = countValidations(new AjvValidatorV2());
  const client = new ClientV2(clientInfo, { jsonSchemaValidator: counter.validator, versionNegotiation: { mode: 'auto' } });
  // The transport is not wrapped: only an original transport makes the client probe in a separate process, as hosts do.
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
    disconnect,
    close,
  };
}

const anyResult = z.looseObject({});

/** Counts the values that the client finds valid. An invalid value makes `callTool` throw. */
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
