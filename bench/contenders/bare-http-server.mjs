// The one-tool server over Streamable HTTP. Prints its URL on stderr. Bundled by the bench.
import { createServer } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { registerGet } from './bare-tool.mjs';

const build = () => registerGet(new McpServer({ name: 'bare', version: '1.0.0' }, { capabilities: { tools: {} } }));
const handle = toNodeHandler(createMcpHandler(build));
const server = createServer((request, response) => {
  handle(request, response).catch((error) => console.error(error));
});
server.listen(0, '127.0.0.1', () => console.error(`http://127.0.0.1:${server.address().port}/mcp`));
