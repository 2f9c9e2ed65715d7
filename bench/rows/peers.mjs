import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeConfig } from '../harness/config-file.mjs';
import { callInTurns, warmUp } from '../harness/server-turns.mjs';
import { startServer } from '../harness/stdio-server.mjs';
import { callApi } from '../harness/tool-calls.mjs';

/** Other MCP servers that call HTTP APIs, in the versions that are compared. */
export const peers = [
  { id: 'dkmaker', name: 'dkmaker-mcp-rest-api', version: '0.4.0', program: 'build/index.js' },
  { id: 'ivotoby', name: '@ivotoby/openapi-mcp-server', version: '1.16.1', program: 'bin/mcp-server.js' },
];
/** Outside node_modules of the project, and ignored by git. */
const installed = join(import.meta.dirname, '../.peers');

const sizes = {
  full: { warmUp: 300, calls: { 1: 400, 32: 1600 }, batch: { 1: 50, 32: 160 }, maxRounds: Number.POSITIVE_INFINITY },
  smoke: { warmUp: 50, calls: { 1: 50, 32: 160 }, batch: { 1: 25, 32: 80 }, maxRounds: 1 },
};

const pathOf = ({ name }, file) => join(installed, 'node_modules', name, file);
const versionOf = (peer) =>
  existsSync(pathOf(peer, 'package.json')) ? JSON.parse(readFileSync(pathOf(peer, 'package.json'), 'utf8')).version : undefined;

/** Installs the peers without their install scripts. Returns why that is not possible; `undefined` if they are installed. */
async function install(isSmoke) {
  if (peers.every((peer) => versionOf(peer) === peer.version)) return undefined;
  if (isSmoke) return 'A smoke run does not install them.';
  const wanted = peers.map(({ name, version }) => `${name}@${version}`);
  await mkdir(installed, { recursive: true });
  try {
    const args = ['install', '--prefix', installed, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
    return undefined;
  } catch (error) {
    return `npm could not install ${wanted.join(' and ')}: ${String(error.stderr ?? error.message).split('\n')[0]}`;
  }
}

const description = (url) => ({
  openapi: '3.0.0',
  info: { title: 'bench', version: '1.0.0' },
  servers: [{ url }],
  paths: {
    '/items': {
      get: {
        operationId: 'getItem',
        summary: 'Gets an item',
        parameters: [{ name: 'n', in: 'query', required: true, schema: { type: 'string' } }],
        responses: { 200: { description: 'An item' } },
      },
    },
  },
});

/** How to start each peer, and to call it for the item of a path. */
async function setUp(peer, { url, folder, env }) {
  const program = [process.execPath, pathOf(peer, peer.program)];
  if (peer.id === 'dkmaker') {
    const toCall = (path) => ({ name: 'test_request', arguments: { method: 'GET', endpoint: path } });
    return { command: program, env: { ...env, REST_BASE_URL: url }, toCall };
  }
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(description(url)));
  const command = [...program, '--transport', 'stdio', '--api-base-url', url, '--openapi-spec', file];
  const toCall = (path, [tool]) => ({ name: tool.name, arguments: { n: path.slice(path.indexOf('=') + 1) } });
  return { command, env, toCall };
}

/** Calls per second over stdio, against each peer. */
export async function measurePeers(context) {
  const { builds, upstream, folder, rounds, size, recorder, progress } = context;
  progress('installing peers');
  const missing = await install(size === 'smoke');
  if (missing !== undefined) {
    recorder.note(`peers: not measured. ${missing}`);
    return;
  }
  const { args, env } = await writeConfig(folder, { url: upstream.url });
  const products = builds.map(({ dist }) => ({ command: [process.execPath, `${dist}/bin.js`, ...args], env, toCall: callApi }));
  const others = await Promise.all(peers.map((peer) => setUp(peer, { url: upstream.url, folder, env })));
  for (let round = 0; round < Math.min(rounds, sizes[size].maxRounds); round += 1) {
    progress(`peers, round ${round + 1}`);
    await measureRound([...others, ...products], sizes[size], (concurrency, found) => {
      for (const [at, { id }] of peers.entries()) {
        for (const [n, { name }] of builds.entries()) recorder.add(`${id}-${concurrency}`, name, found[peers.length + n], found[at]);
      }
    });
  }
}

async function measureRound(all, { warmUp: warmUpCalls, calls, batch }, record) {
  const contenders = all.map((one) => ({ ...one, made: 0 }));
  try {
    for (const one of contenders) {
      one.server = startServer(one.command, { env: one.env });
      const tools = await one.server.open();
      const { toCall } = one;
      one.toCall = (path) => toCall(path, tools);
    }
    await warmUp(contenders, { calls: warmUpCalls, concurrency: 8 });
    for (const concurrency of [1, 32]) {
      record(concurrency, await callInTurns(contenders, { calls: calls[concurrency], batch: batch[concurrency], concurrency }));
    }
  } finally {
    for (const { server } of contenders) await server?.close();
  }
}
