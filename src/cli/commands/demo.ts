import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import * as z from 'zod';
import { type Io, supportsColour } from '../io/io.js';

/** Runs the main use case with a real MCP client, this server and an unreliable API, all on loopback. */
export async function runDemo(io: Io): Promise<void> {
  const bold = (text: string) => (supportsColour(io.stdout, io.env) ? `\u001b[1m${text}\u001b[0m` : text);
  const print = (text: string) => void io.stdout.write(`${text}\n`);
  const heading = (text: string) => print(`\n${bold(text)}`);
  const api = await startFlakyApi();
  const client = new Client({ name: 'demo', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } });
  try {
    heading('1. A host starts the server over stdio and lists its tools');
    const command = [fileURLToPath(new URL('./bin.js', import.meta.url)), '--allow-local', '--log-level', 'silent'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args: command }));
    const server = client.getServerVersion();
    print(`   ${server?.title ?? server?.name} ${server?.version}, protocol ${client.getNegotiatedProtocolVersion() ?? 'unknown'}`);
    for (const tool of (await client.listTools()).tools) print(`   tool ${tool.name}: ${tool.description?.split('. ', 1)[0]}.`);

    heading('2. The agent calls an API');
    print(describe(await callTool(client, 'call-api', { url: `${api.url}/orders`, query: { status: ['open', 'paid & packed'] } })));

    heading('3. The API returns 503, then 429 with Retry-After: 1; the call still succeeds');
    print(
      describe(
        await callTool(client, 'call-api', { url: `${api.url}/flaky` }, (message) => {
          print(`   … ${message}`);
        }),
      ),
    );

    heading('4. A wrong path is not retried; the error tells the agent what to do');
    print(describe(await callTool(client, 'call-api', { url: `${api.url}/ordres/7` })));

    heading('5. An endpoint test fails');
    print(describe(await callTool(client, 'test-endpoint', { url: `${api.url}/health` })));

    heading('6. The agent reads the skill');
    const { contents } = await client.readResource({ uri: 'skill://api-integration/SKILL.md' });
    const text = contents.map((content) => ('text' in content ? content.text : '')).join('');
    const sections = text.split('\n').filter((line) => line.startsWith('## '));
    print(`   skill://api-integration/SKILL.md, ${text.length} characters, ${sections.length} sections:`);
    print(`   ${sections.map((line) => line.slice(3)).join('; ')}`);
    print('\nThat was a real server, a real client and real HTTP. To connect your own host, see the README.');
  } finally {
    await client.close();
    api.server.closeAllConnections();
    api.server.close();
  }
}

interface DemoApi {
  readonly url: string;
  readonly server: Server;
}

async function startFlakyApi(): Promise<DemoApi> {
  let flaky = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://demo');
    const respond = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
    if (pathname === '/orders') return respond(200, { status: searchParams.getAll('status'), orders: [{ id: 7, total: '19.90' }] });
    if (pathname === '/health') return respond(500, { error: 'the database is not responding' });
    if (pathname !== '/flaky') return respond(404, { error: `${pathname} not found` });
    flaky += 1;
    if (flaky === 1) return respond(503, { error: 'busy' });
    if (flaky === 2) return respond(429, { error: 'too many requests' }, { 'retry-after': '1' });
    return respond(200, { done: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo API is not listening on a port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}

const resultSchema = z.object({
  ok: z.boolean(),
  status: z.int().optional(),
  verdict: z.string().optional(),
  method: z.string().optional(),
  url: z.string().optional(),
  body: z.unknown().optional(),
  attempts: z.array(z.object({ status: z.int().optional(), error: z.string().optional() })).default([]),
  timing: z.object({ totalMs: z.number() }).optional(),
  error: z.object({ code: z.string(), outcome: z.string(), safeToRetry: z.boolean(), hint: z.string() }).optional(),
});

async function callTool(
  client: Client,
  name: string,
  args: Record<string, unknown>,
  onProgress?: (message: string) => void,
): Promise<z.infer<typeof resultSchema>> {
  const options = onProgress && { onprogress: ({ message }: { message?: string | undefined }) => onProgress(message ?? '') };
  const result = await client.callTool({ name, arguments: args }, options);
  return resultSchema.parse(result.structuredContent);
}

function describe(result: z.infer<typeof resultSchema>): string {
  const { ok, status, verdict, method, url, body, attempts, timing, error } = result;
  const lines = [`${ok ? '✔' : '✘'} ${method} ${url} -> ${status ?? 'no response'} in ${Math.round(timing?.totalMs ?? 0)} ms`];
  if (verdict !== undefined) lines.push(`  ${verdict}`);
  if (attempts.length > 1) lines.push(`  attempts: ${attempts.map((attempt) => attempt.status ?? attempt.error).join(', ')}`);
  if (body !== undefined) lines.push(`  body: ${JSON.stringify(body)}`);
  if (error !== undefined) {
    lines.push(`  ${error.code}, outcome ${error.outcome}, safe to retry: ${error.safeToRetry ? 'yes' : 'no'}`, `  hint: ${error.hint}`);
  }
  return lines.map((line) => `   ${line}`).join('\n');
}
