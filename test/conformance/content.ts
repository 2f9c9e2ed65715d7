import { setTimeout as delay } from 'node:timers/promises';
import { type CallToolResult, type McpServer, ResourceTemplate, type ServerContext } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { description } from './description.js';

/** One red pixel. */
const png = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  mimeType: 'image/png',
};
/** One sample of silence. */
const wav = { data: 'UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQIAAACAgA==', mimeType: 'audio/wav' };

const text = (value: string) => ({ type: 'text' as const, text: value });
const image = { type: 'image' as const, ...png };
const embedded = (uri: string, mimeType: string, value: string) => ({
  type: 'resource' as const,
  resource: { uri, mimeType, text: value },
});

const content: Readonly<Record<string, CallToolResult['content']>> = {
  test_simple_text: [text('This is a simple text response for testing.')],
  test_image_content: [image],
  test_audio_content: [{ type: 'audio', ...wav }],
  test_embedded_resource: [embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')],
  test_multiple_content_types: [
    text('Multiple content types test:'),
    image,
    embedded('test://mixed-content-resource', 'application/json', '{"test":"data","value":123}'),
  ],
};

/** Time between two notifications, as the suite asks for. */
const pauseMs = 50;

async function reportProgress({ mcpReq: { _meta, notify } }: ServerContext): Promise<CallToolResult> {
  const progressToken = _meta?.progressToken;
  for (const progress of [0, 50, 100]) {
    if (progressToken !== undefined) await notify({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } });
    if (progress < 100) await delay(pauseMs);
  }
  return { content: [text('Reported 3 steps.')] };
}

/** Logs as a tool does. No client receives it, because this server does not declare the capability logging. */
async function log({ mcpReq }: ServerContext): Promise<CallToolResult> {
  for (const message of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) await mcpReq.log('info', message);
  return { content: [text('Logged 3 messages.')] };
}

/** Registers the tools, prompts and resources that return constant content. */
export function addContent(server: McpServer): void {
  const tool = (name: string, handle: (ctx: ServerContext) => CallToolResult | Promise<CallToolResult>) =>
    server.registerTool(name, { description }, handle);
  for (const [name, parts] of Object.entries(content)) tool(name, () => ({ content: parts }));
  tool('test_error_handling', () => {
    throw new Error('This tool intentionally returns an error for testing');
  });
  tool('test_tool_with_progress', reportProgress);
  tool('test_tool_with_logging', log);
  tool('test_logging_tool', log);
  addPrompts(server);
  addResources(server);
}

function addPrompts(server: McpServer): void {
  const user = <Content>(part: Content) => ({ role: 'user' as const, content: part });
  server.registerPrompt('test_simple_prompt', { description }, () => ({ messages: [user(text('This is a simple prompt for testing.'))] }));
  const twoTexts = z.object({ arg1: z.string(), arg2: z.string() });
  server.registerPrompt('test_prompt_with_arguments', { description, argsSchema: twoTexts }, ({ arg1, arg2 }) => ({
    messages: [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
  }));
  const oneUri = z.object({ resourceUri: z.string() });
  server.registerPrompt('test_prompt_with_embedded_resource', { description, argsSchema: oneUri }, ({ resourceUri }) => ({
    messages: [
      user(embedded(resourceUri, 'text/plain', 'Embedded resource content for testing.')),
      user(text('Please process the embedded resource above.')),
    ],
  }));
  server.registerPrompt('test_prompt_with_image', { description }, () => ({
    messages: [user(image), user(text('Please analyze the image above.'))],
  }));
}

function addResources(server: McpServer): void {
  const plain = { mimeType: 'text/plain' };
  server.registerResource('static-text', 'test://static-text', plain, ({ href: uri }) => ({
    contents: [{ uri, ...plain, text: 'This is the content of the static text resource.' }],
  }));
  const { data: blob, mimeType } = png;
  server.registerResource('static-binary', 'test://static-binary', { mimeType }, ({ href: uri }) => ({
    contents: [{ uri, mimeType, blob }],
  }));
  const template = new ResourceTemplate('test://template/{id}/data', { list: undefined });
  server.registerResource('template', template, { mimeType: 'application/json' }, ({ href: uri }, { id }) => ({
    contents: [{ uri, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }) }],
  }));
}
