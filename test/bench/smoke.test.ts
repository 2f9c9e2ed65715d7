// needs: curl, openssl
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'bench', script), ...args], { cwd: root, encoding: 'utf8' });

/** Checks that each benchmark runs and prints its figures, not the figures. */
describe('benchmarks', () => {
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

/** Checks what is measured and reported, not the figures. */
describe('run.mjs', { timeout: 120_000 }, () => {
  const titles = (text: string) => [...text.matchAll(/^\| (\S.*?) +\| /gm)].map(([, title]) => title);

  it('measures two builds in turns and compares them', () => {
    const text = run('run.mjs', '--smoke', '--rounds', '1', '--only', 'first-call,idle-memory', '--against', join(root, 'dist'));
    const title = 'first call, 300 ms after tools/list';
    expect(titles(text).filter((one) => one === title)).toHaveLength(3);
    expect(text).toMatch(/memory after the first call +\| one-tool server +\| <= 110 MiB +\| \S+ +\| \d+ \(\d+ to \d+\) MiB/);
  });

  it('writes the results with their goals and what they depend on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    try {
      const file = join(folder, 'results.md');
      run('run.mjs', '--smoke', '--rounds', '1', '--only', 'call,start', '--out', file);
      const text = readFileSync(file, 'utf8');
      for (const row of [
        'client.call, every stage, sequential',
        'client.call, every stage, 16 concurrent',
        'machine',
        'commit',
        'Node.js',
      ]) {
        expect(titles(text)).toContain(row);
      }
      expect(text).toMatch(/start to tools\/list, Node\.js \d+ +\| empty server +\| .* \| (met|\*\*missed\*\*|-) +\| \d+\.\d\d \(/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('exits with 2 and names the rows if one does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bench/run.mjs'), '--only', 'speed'], { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('the rows are cache, cache-memory, call,') });
  });

  it('rejects a ratio that is worse than recorded in three measurements, and accepts one that is better', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    const recorded = join(folder, 'recorded.json');
    const measure = (...args: string[]) =>
      spawnSync(
        process.execPath,
        [join(root, 'bench/run.mjs'), '--smoke', '--rounds', '1', '--only', 'first-call', '--recorded', recorded, ...args],
        { encoding: 'utf8' },
      );
    const major = process.versions.node.split('.')[0] ?? '';
    const write = (ratio: number, baseMs: number) =>
      writeFileSync(recorded, JSON.stringify({ [major]: { cpuRatios: { 'first-call': { ratio, baseMs } } } }));
    try {
      measure('--record');
      expect(JSON.parse(readFileSync(recorded, 'utf8'))[major].cpuRatios['first-call']).toEqual({
        ratio: expect.any(Number),
        baseMs: expect.any(Number),
      });
      write(1000, 1_000_000);
      expect(measure('--check')).toMatchObject({ status: 0, stdout: expect.stringContaining('No CPU ratio is worse') });
      write(0.001, 1_000_000);
      const { status, stdout, stderr } = measure('--check');
      expect({ status, stdout, stderr }).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('measured again (3 of 3): first-call'),
        stderr: expect.stringContaining('worse than the recorded 0.001 in 3 measurements'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('decides nothing if the base takes far more CPU time than recorded, because the machine is busy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    try {
      const recorded = join(folder, 'recorded.json');
      const major = process.versions.node.split('.')[0] ?? '';
      writeFileSync(recorded, JSON.stringify({ [major]: { cpuRatios: { 'first-call': { ratio: 0.001, baseMs: 0.001 } } } }));
      const text = run('run.mjs', '--smoke', '--rounds', '1', '--only', 'first-call', '--recorded', recorded, '--check');
      expect(text).toContain('Not decided, because the machine is slower or busier than that of the record: first-call');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('exits with 3 if a contender cannot run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    try {
      const broken = join(folder, 'bin.js');
      writeFileSync(broken, 'process.exit(7);');
      const args = [join(root, 'bench/run.mjs'), '--smoke', '--rounds', '1', '--only', 'first-call', '--dist', folder];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect({ status, stderr }).toMatchObject({ status: 3, stderr: expect.stringContaining('ended with 7') });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
