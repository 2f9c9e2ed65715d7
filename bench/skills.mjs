// 1,000 skills with 5,000 files and a script each: spawn to the first answer, every list, and the pick-up of a change.
// Usage: node bench/skills.mjs [--skills N]   (after npm run build)
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { skills: { type: 'string', default: '1000' } } });
const count = Number(values.skills);
const bin = resolve(import.meta.dirname, '../dist/bin.js');

const manifest = (name, timeout = 30) => `---
name: ${name}
description: Skill ${name} of the bench, with a script and three more files.
version: "1.0.0"
scripts:
  ${name}-run:
    path: scripts/run.sh
    description: Says hello.
    timeout: ${timeout}
    parameters:
      name:
        type: string
        required: true
        description: Whom to greet.
---

# ${name}

${'Some instructions, as a skill has them. '.repeat(40)}
`;

async function writeSkill(root, name) {
  const folder = join(root, name);
  await mkdir(join(folder, 'scripts'), { recursive: true });
  await mkdir(join(folder, 'references'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'SKILL.md'), manifest(name)),
    writeFile(join(folder, 'scripts', 'run.sh'), 'cat\n'),
    ...['a', 'b', 'c'].map((file) => writeFile(join(folder, 'references', `${file}.md`), `# ${file}\n\n${'text '.repeat(400)}\n`)),
  ]);
}

/** A connection that has no client library in the way of the clock. */
function connect(args) {
  const server = spawn(process.execPath, [bin, '--log-level', 'silent', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  const heard = [];
  let parts = [];
  let id = 0;
  server.stdout.setEncoding('utf8').on('data', (chunk) => {
    parts.push(chunk);
    if (!chunk.includes('\n')) return;
    const lines = parts.join('').split('\n');
    parts = [lines.pop() ?? ''];
    for (const message of lines.map((line) => JSON.parse(line))) {
      if (message.id === undefined) heard.push(message.method);
      else waiting.get(message.id)?.(message.result);
    }
  });
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const ask = (method, params = {}) =>
    new Promise((answer) => {
      id += 1;
      waiting.set(id, answer);
      send({ id, method, params });
    });
  return { server, send, ask, heard };
}

const client = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1.0.0' } };
const figure = (what, ms, more = '') => console.log(`${what.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms${more}`);

const root = await mkdtemp(join(tmpdir(), 'bench-skills-'));
try {
  await Promise.all(Array.from({ length: count }, (_, n) => writeSkill(root, `skill-${n}`)));
  const startedAt = performance.now();
  const { server, send, ask, heard } = connect(['--skills', root]);
  await ask('initialize', client);
  send({ method: 'notifications/initialized' });
  const { tools } = await ask('tools/list');
  figure('spawn to the first tools/list', performance.now() - startedAt, `   ${tools.length} tools`);
  for (const method of ['tools/list', 'resources/list', 'prompts/list', 'skills/list']) {
    const times = [];
    for (let run = 0; run < 5; run += 1) {
      const from = performance.now();
      await ask(method);
      times.push(performance.now() - from);
    }
    figure(method, times.toSorted((a, b) => a - b)[2]);
  }
  const from = performance.now();
  let pages = 0;
  for (let cursor = ''; cursor !== undefined; pages += 1)
    ({ nextCursor: cursor } = await ask('skills/list', cursor === '' ? {} : { cursor }));
  figure('skills/list, all pages', performance.now() - from, `   ${pages} pages`);
  await new Promise((done) => setTimeout(done, 1000));
  const changedAt = performance.now();
  await writeFile(join(root, 'skill-0', 'SKILL.md'), manifest('skill-0', 31));
  while (!heard.includes('notifications/tools/list_changed')) await new Promise((done) => setTimeout(done, 5));
  figure('a change, until the client is told', performance.now() - changedAt);
  server.kill('SIGKILL');
} finally {
  await rm(root, { recursive: true, force: true });
}
