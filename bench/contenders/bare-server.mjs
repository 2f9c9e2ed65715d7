// The smallest server with one tool on the same SDK: a bare fetch, whose text is the result. Bundled by the bench.
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { registerGet } from './bare-tool.mjs';

serveStdio(() => registerGet(new McpServer({ name: 'bare', version: '1.0.0' }, { capabilities: { tools: {} } })));
