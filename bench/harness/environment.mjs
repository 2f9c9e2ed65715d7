import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

function commitOf() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const isChanged = git('status', '--porcelain', '--', 'src', 'build.mjs', 'package-lock.json') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

/** What the figures depend on. */
export function environment() {
  const packages = ['ky', 'undici', '@modelcontextprotocol/server', '@modelcontextprotocol/node'];
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${type()} ${release()}`,
    node: process.versions.node,
    packages: packages.map((name) => `${name} ${versionOf(name)}`).join(', '),
    load: loadavg()[0].toFixed(1),
  };
}

/** Rows of a table about what the figures depend on. `before` is the environment at the start. */
export function factsOf(before, rounds) {
  return [
    ['date', before.date],
    ['commit', before.commit],
    ['machine', before.machine],
    ['Node.js', before.node],
    ['rounds', String(rounds)],
    ['load average, start and end', `${before.load}, ${environment().load}`],
  ];
}
