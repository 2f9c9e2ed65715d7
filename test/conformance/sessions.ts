import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NodeStreamableHTTPServerTransport } from '@modelcontextprotocol/node';
import { type InputRequest, inputRequired, inputResponse, type McpServer, type McpServerFactory } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { HttpRoute } from '../../src/server/front/http-route.js';
import { description } from './description.js';

const defaults = {
  name: { type: 'string', default: 'John Doe' },
  age: { type: 'integer', default: 30 },
  score: { type: 'number', default: 95.5 },
  status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
  verified: { type: 'boolean', default: true },
} as const;

const options = ['option1', 'option2', 'option3'];
const titled = [1, 2, 3].map((n) => ({ const: `value${n}`, title: `Option ${n}` }));
const enums = {
  untitledSingle: { type: 'string' as const, enum: options },
  titledSingle: { type: 'string' as const, oneOf: titled },
  legacyEnum: { type: 'string' as const, enum: ['opt1', 'opt2', 'opt3'], enumNames: ['Option 1', 'Option 2', 'Option 3'] },
  untitledMulti: { type: 'array' as const, items: { type: 'string' as const, enum: options } },
  titledMulti: { type: 'array' as const, items: { anyOf: titled } },
};

/** Registers the tools that ask a client of 2025, with the means by which a call asks a client of 2026. */
export function addQuestions(server: McpServer): void {
  const ask = (input: InputRequest, responses: Record<string, unknown> | undefined) => {
    const response = inputResponse(responses, 'input');
    if (response.kind === 'missing') return inputRequired({ inputRequests: { input } });
    return { content: [{ type: 'text' as const, text: JSON.stringify(response) }] };
  };
  server.registerTool('test_sampling', { description, inputSchema: z.object({ prompt: z.string() }) }, ({ prompt: text }, { mcpReq }) =>
    ask(
      inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text } }], maxTokens: 100 }),
      mcpReq.inputResponses,
    ),
  );
  const user = z.object({ username: z.string(), email: z.string() });
  server.registerTool('test_elicitation', { description, inputSchema: z.object({ message: z.string() }) }, ({ message }, { mcpReq }) =>
    ask(inputRequired.elicit({ message, requestedSchema: user }), mcpReq.inputResponses),
  );
  for (const [name, properties] of [
    ['test_elicitation_sep1034_defaults', defaults],
    ['test_elicitation_sep1330_enums', enums],
  ] as const) {
    const form = inputRequired.elicit({ message: 'Please fill in the form', requestedSchema: { type: 'object', properties } });
    server.registerTool(name, { description }, ({ mcpReq }) => ask(form, mcpReq.inputResponses));
  }
}

/** Serves sessions, which the product does not: over HTTP, as over stdio, a server of the factory then lives for a connection. */
export function sessionRoute(build: McpServerFactory, report: (error: unknown) => void): HttpRoute {
  const transports = new Map<string, NodeStreamableHTTPServerTransport>();
  async function connect(): Promise<NodeStreamableHTTPServerTransport> {
    const transport = new NodeStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void transports.set(id, transport),
    });
    const server = await build({ era: 'legacy' });
    await server.connect(transport);
    return transport;
  }
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const transport = transports.get(String(request.headers['mcp-session-id'])) ?? (await connect());
    await transport.handleRequest(request, response);
  }
  return { path: '/sessions', isPublic: false, handle: (request, response) => void serve(request, response).catch(report) };
}
