// Serves the fixtures of the official conformance suite over HTTP, from the server factory and the HTTP stack of the product.
import type { McpRequestContext, McpServer } from '@modelcontextprotocol/server';
import { createApp } from '../../src/app/create-app.js';
import { openConfigured } from '../../src/app/open-apis.js';
import { accessOf, commonDefaults, scriptsOf, skillRootsOf } from '../../src/cli/options/options.js';
import { createRedactor } from '../../src/redaction/redactor.js';
import { createServerFactory } from '../../src/server/create-server.js';
import { createDirectCalls } from '../../src/server/direct-calls.js';
import { serveOverHttp } from '../../src/server/serve-http.js';
import type { ListChange } from '../../src/server/skill-service.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { addContent } from './content.js';
import { description } from './description.js';
import { addInputRequests } from './input.js';
import { addQuestions, sessionRoute } from './sessions.js';

const { env } = process;
const redactor = createRedactor();
const logger = createLogger({ level: 'warn', readable: false, colour: false, redactor });
const configured = await openConfigured({ file: undefined, access: accessOf(commonDefaults), env, logger, redactor });
const { apis, config } = configured;
const app = await createApp({
  ...{ apis, env, logger, redactor },
  skillRoots: skillRootsOf(commonDefaults, config, env),
  scripts: scriptsOf(commonDefaults, config),
});

const listeners = new Set<(change: ListChange) => void>();
const announce = (change: Partial<ListChange>) => {
  for (const listener of listeners) listener({ tools: false, prompts: false, resources: false, ...change });
};

function addTriggers(server: McpServer): void {
  for (const [name, change] of [
    ['test_trigger_tool_change', { tools: true }],
    ['test_trigger_prompt_change', { prompts: true }],
  ] as const)
    server.registerTool(name, { description }, () => {
      announce(change);
      return { content: [{ type: 'text', text: 'Announced the change.' }] };
    });
}

/** The server has one handler of completions, and that of the product refuses prompts that are not skills. */
function completePrompts(server: McpServer): void {
  server.server.setRequestHandler('completion/complete', () => ({ completion: { values: [], total: 0, hasMore: false } }));
}

const shutdown = new AbortController();
process.once('SIGTERM', () => shutdown.abort());
const lifetime = { stop: new AbortController(), shutdown: shutdown.signal };
const direct = createDirectCalls(app, lifetime);
const build = createServerFactory(app, lifetime, direct);

async function buildWithFixtures(context: McpRequestContext): Promise<McpServer> {
  const server = await build(context);
  if (!('registerTool' in server)) throw new Error('the factory returned no McpServer');
  for (const add of [addContent, addInputRequests, addQuestions, addTriggers, completePrompts]) add(server);
  return server;
}

await serveOverHttp({
  build: buildWithFixtures,
  direct,
  asking: app.asking,
  logger,
  address: { host: '127.0.0.1', port: 0 },
  lifetime,
  lists: {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
  settings: config.server,
  routes: [sessionRoute(buildWithFixtures, (err) => logger.warn({ err: String(err) }, 'failed to serve a session'))],
  onListening: (url) => void process.stderr.write(`${url}\n`),
});
app.close();
await configured.close();
