import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'bench', script), ...args], { cwd: root, encoding: 'utf8' });

/** That they run and print their figures; the figures themselves are for people. */
describe('the benchmarks', () => {
  it('time the start', () => {
    expect(run('start-up.mjs', '--runs', '1')).toMatch(/empty bundled server +\d+ ms\napi-integration-mcp +\d+ ms\nratio +\d\.\d\d\n$/);
  });

  it('compare the client with bare ones', () => {
    const lines = run('client.mjs', '--calls', '10', '--rounds', '1').split('\n');
    expect(lines.filter((line) => /^.{30} +\d+\/s +\d+\.\d\d$/.test(line))).toHaveLength(12);
  });

  it('time the phases of a request beside curl', () => {
    const lines = run('phases.mjs', '--samples', '2').trimEnd().split('\n');
    expect(lines.filter((line) => /^\w+ +\d+\.\d\d \(.*\) +\d+\.\d\d \(.*\) +-?\d+\.\d\d/.test(line))).toHaveLength(6);
  });

  it('time the lists of many skills', () => {
    const lines = run('skills.mjs', '--skills', '3').trimEnd().split('\n');
    expect(lines.filter((line) => /^.{34} +\d+ ms/.test(line))).toHaveLength(7);
  });
});
