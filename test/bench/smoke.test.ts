// needs: curl, openssl
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'bench', script), ...args], { cwd: root, encoding: 'utf8' });

/** Checks that each benchmark runs and prints its figures, not the figures. */
describe('benchmarks', () => {
  it('start-up.mjs compares the start-up time with that of an empty server', () => {
    expect(run('start-up.mjs', '--runs', '1')).toMatch(/empty bundled server +\d+ ms\napi-integration-mcp +\d+ ms\nratio +\d\.\d\d\n$/);
  });

  it('client.mjs compares the throughput of the client with bare HTTP clients', () => {
    const lines = run('client.mjs', '--calls', '10', '--rounds', '1').split('\n');
    expect(lines.filter((line) => /^.{30} +\d+\/s +\d+\.\d\d$/.test(line))).toHaveLength(12);
  });

  it('phases.mjs compares the phases of a request with those that curl measures', () => {
    const lines = run('phases.mjs', '--samples', '2').trimEnd().split('\n');
    expect(lines.filter((line) => /^\w+ +\d+\.\d\d \(.*\) +\d+\.\d\d \(.*\) +-?\d+\.\d\d/.test(line))).toHaveLength(6);
  });

  it('skills.mjs measures the lists of many skills', () => {
    const lines = run('skills.mjs', '--skills', '3').trimEnd().split('\n');
    expect(lines.filter((line) => /^.{34} +\d+ ms/.test(line))).toHaveLength(7);
  });

  it('stalls.mjs measures how long a ping waits while a call works on the worst input', () => {
    const lines = run('stalls.mjs', '--only', 'small JSON').trimEnd().split('\n');
    expect(lines.filter((line) => /^ +\d+ ms +\d+ ms {2}small JSON +200 ok$/.test(line))).toHaveLength(1);
  });
});
