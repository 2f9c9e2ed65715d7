// Spawn to the first tools/list answer: the executable against an empty bundled server of the same SDK, in turns.
// Usage: node bench/start-up.mjs [--runs N] [--max-ratio R]   (after npm run build; exits 1 beyond the ratio)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '25' }, 'max-ratio': { type: 'string' } } });
const runs = Number(values.runs);

const emptyServer = `
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
serveStdio(() => new McpServer({ name: 'empty', version: '1.0.0' }, { capabilities: { tools: {} } }));
`;

const client = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };
const opening = [
  { jsonrpc: '2.0', id: 1, method: 'initialize', params: client },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 2, method: 'tools/list', params: {} },
];

/** Milliseconds from spawning the server to its tools/list answer. */
async function firstAnswer(file) {
  const startedAt = performance.now();
  const server = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  server.stdin.write(opening.map((message) => `${JSON.stringify(message)}\n`).join(''));
  let text = '';
  for await (const chunk of server.stdout) {
    text += chunk;
    if (/"id":\s*2\b/.test(text)) break;
  }
  const tookMs = performance.now() - startedAt;
  server.kill('SIGKILL');
  await ended;
  if (!/"tools":/.test(text)) throw new Error(`${file} did not answer tools/list: ${text}`);
  return tookMs;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

// Inside the project, so that the bundle resolves the same SDK.
const folder = await mkdtemp(join(import.meta.dirname, '.start-up-'));
try {
  const source = join(folder, 'empty.mjs');
  const empty = join(folder, 'empty.bundle.mjs');
  await writeFile(source, emptyServer);
  const banner = { js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);" };
  await build({
    entryPoints: [source],
    outfile: empty,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    banner,
  });
  const bin = resolve(import.meta.dirname, '../dist/bin.js');
  const times = { empty: [], bin: [], ratio: [] };
  await firstAnswer(empty);
  await firstAnswer(bin);
  for (let run = 0; run < runs; run += 1) {
    const [emptyMs, binMs] = [await firstAnswer(empty), await firstAnswer(bin)];
    times.empty.push(emptyMs);
    times.bin.push(binMs);
    times.ratio.push(binMs / emptyMs);
  }
  const ratio = median(times.ratio);
  console.log(`Node ${process.versions.node}, ${runs} runs in turns, medians`);
  console.log(`empty bundled server   ${median(times.empty).toFixed(0)} ms`);
  console.log(`api-integration-mcp    ${median(times.bin).toFixed(0)} ms`);
  console.log(`ratio                  ${ratio.toFixed(2)}`);
  if (values['max-ratio'] !== undefined && ratio > Number(values['max-ratio'])) {
    console.error(`the ratio is over ${values['max-ratio']}`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
