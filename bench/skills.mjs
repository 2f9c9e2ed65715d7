// 1,000 skills with 5,000 files and a script each: spawn to the first response, every list, and the pick-up of a change.
// Usage: node bench/skills.mjs [--skills N]   (after npm run build)
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestOf, writeSkills } from './harness/skill-folders.mjs';
import { median } from './harness/statistics.mjs';
import { startServer } from './harness/stdio-server.mjs';

const { values } = parseArgs({ options: { skills: { type: 'string', default: '1000' } } });
const count = Number(values.skills);
const bin = resolve(import.meta.dirname, '../dist/bin.js');
const figure = (what, ms, more = '') => console.log(`${what.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms${more}`);

const root = await mkdtemp(join(tmpdir(), 'bench-skills-'));
try {
  await writeSkills(root, count, { timeout: 30 });
  const startedAt = performance.now();
  const server = startServer([process.execPath, bin, '--log-level', 'silent', '--skills', root]);
  const tools = await server.open();
  figure('spawn to the first tools/list', performance.now() - startedAt, `   ${tools.length} tools`);
  for (const method of ['tools/list', 'resources/list', 'prompts/list', 'skills/list']) {
    const times = [];
    for (let run = 0; run < 5; run += 1) {
      const from = performance.now();
      await server.request(method);
      times.push(performance.now() - from);
    }
    figure(method, median(times));
  }
  const from = performance.now();
  let pages = 0;
  for (let cursor = ''; cursor !== undefined; pages += 1)
    ({ nextCursor: cursor } = await server.request('skills/list', cursor === '' ? {} : { cursor }));
  figure('skills/list, all pages', performance.now() - from, `   ${pages} pages`);
  await new Promise((done) => setTimeout(done, 1000));
  const changedAt = performance.now();
  await writeFile(join(root, 'skill-0', 'SKILL.md'), manifestOf('skill-0', { timeout: 31 }));
  while (!server.notifications.includes('notifications/tools/list_changed')) await new Promise((done) => setTimeout(done, 5));
  figure('a change, until its notification', performance.now() - changedAt);
  await server.close();
} finally {
  await rm(root, { recursive: true, force: true });
}
