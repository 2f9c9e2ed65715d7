import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import * as z from 'zod';
import { type Io, supportsColour } from '../io/io.js';
import { startDemoApi } from './demo-api.js';

/** Runs the main use cases with a real MCP client, this server and an unreliable API, all on loopback. */
export async function runDemo(io: Io): Promise<void> {
  const bold = (text: string) => (supportsColour(io.stdout, io.env) ? `\u001b[1m${text}\u001b[0m` : text);
  const print = (text: string) => void io.stdout.write(`${text}\n`);
  let steps = 0;
  const heading = (text: string) => print(`\n${bold(`${++steps}. ${text}`)}`);
  const api = await startDemoApi();
  const client = new Client({ name: 'demo', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } });
  const run = async (tool: string, args: Record<string, unknown>) => {
    const onprogress = ({ message }: { message?: string | undefined }) => print(`   … ${message ?? ''}`);
    const { structuredContent } = await client.callTool({ name: tool, arguments: args }, { onprogress });
    const result = resultSchema.parse(structuredContent);
    print([`${tool} ${JSON.stringify(args)}`, ...describe(result)].map((line) => `   ${line}`).join('\n'));
    return result;
  };
  try {
    heading('A host starts the server over stdio and lists its tools');
    const command = [fileURLToPath(new URL('./bin.js', import.meta.url)), '--allow-local', '--log-level', 'silent'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args: command }));
    const server = client.getServerVersion();
    print(`   ${server?.title ?? server?.name} ${server?.version}, protocol ${client.getNegotiatedProtocolVersion() ?? 'unknown'}`);
    for (const tool of (await client.listTools()).tools) print(`   tool ${tool.name}: ${tool.description?.split('. ', 1)[0]}.`);

    heading('The agent calls an API');
    await run('call-api', { url: `${api.url}/orders`, query: { status: ['open', 'paid & packed'] } });

    heading('The API returns 503, then 429 with Retry-After: 1; the call still succeeds');
    await run('call-api', { url: `${api.url}/flaky` });

    heading('A wrong path is not retried; the error tells the agent what to do');
    await run('call-api', { url: `${api.url}/ordres/7` });

    heading('A list of 2,000 invoices is cut; cuts says where, and the end can still be read');
    const { stored } = await run('call-api', { url: `${api.url}/invoices` });
    await run('read-response', { id: stored?.id, at: '/data', from: -1 });

    heading('select returns what the agent needs; view: shape shows what there is to select');
    await run('call-api', { url: `${api.url}/invoices`, select: 'data[?!paid] | {count: length(@), first: [0].id}' });
    await run('call-api', { url: `${api.url}/invoices`, view: 'shape' });

    heading('One call reads all pages of a list');
    await run('call-api', { url: `${api.url}/customers`, paginate: 'auto', select: '[-1].id' });

    heading('An error page in HTML becomes its text, with the cause first');
    await run('call-api', { url: `${api.url}/report` });

    heading('An endpoint test fails');
    await run('test-endpoint', { url: `${api.url}/health` });

    heading('The agent reads the skill');
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

const next = z.object({ at: z.string().default('the body'), unit: z.string().default('items') });
const cut = z.object({ next, shown: z.int(), total: z.int(), unit: z.string().optional() });

const resultSchema = z.object({
  ok: z.boolean(),
  status: z.int().optional(),
  verdict: z.string().optional(),
  body: z.unknown().optional(),
  bodyBytes: z.int().optional(),
  cuts: z.array(cut).default([]),
  stored: z.object({ id: z.string() }).optional(),
  pages: z.object({ strategy: z.string(), read: z.int(), items: z.int() }).optional(),
  attempts: z.array(z.object({ status: z.int().optional(), error: z.string().optional() })).default([]),
  error: z.object({ code: z.string(), outcome: z.string(), safeToRetry: z.boolean(), hint: z.string() }).optional(),
});

/** Length of a body in the output. */
const maxPrinted = 300;

function describe(result: z.infer<typeof resultSchema>): string[] {
  const { ok, status, verdict, body, bodyBytes, attempts, cuts, pages, error } = result;
  const size = bodyBytes === undefined ? '' : `, ${bodyBytes} bytes`;
  const shown = JSON.stringify(body) ?? '';
  return [
    `${ok ? '✔' : '✘'} ${status ?? (ok ? 'read' : 'no response')}${size}`,
    ...(verdict === undefined ? [] : [`  ${verdict}`]),
    ...(attempts.length > 1 ? [`  attempts: ${attempts.map((attempt) => attempt.status ?? attempt.error).join(', ')}`] : []),
    ...(pages === undefined ? [] : [`  pages: ${pages.read}, ${pages.items} items (${pages.strategy})`]),
    ...(body === undefined ? [] : [`  body: ${shown.length > maxPrinted ? `${shown.slice(0, maxPrinted)}…` : shown}`]),
    ...cuts.map(({ next, shown, total, unit = next.unit }) => `  cut: ${next.at} has ${total} ${unit}, ${shown} are shown`),
    ...(error === undefined
      ? []
      : [`  ${error.code}, outcome ${error.outcome}, safe to retry: ${error.safeToRetry ? 'yes' : 'no'}`, `  hint: ${error.hint}`]),
  ];
}
