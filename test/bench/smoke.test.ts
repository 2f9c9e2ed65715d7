// needs: curl, openssl
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'bench', script), ...args], { cwd: root, encoding: 'utf8' });

type Ratios = Record<string, { readonly ratio: number; readonly baseMs: number }>;
type Compare = (figures: readonly { id: string; kind: string }[], now: Ratios, recorded: Ratios) => Record<string, unknown>;

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
  const major = process.versions.node.split('.')[0] ?? '';
  const titles = (text: string) => [...text.matchAll(/^\| (\S.*?) +\| /gm)].map(([, title]) => title);

  it('measures two builds in turns, compares them, and writes the results and the record', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    try {
      const [file, recorded] = [join(folder, 'results.md'), join(folder, 'recorded.json')];
      const only = ['--smoke', '--rounds', '1', '--only', 'first-call,idle-memory', '--against', join(root, 'dist')];
      const printed = run('run.mjs', ...only, '--out', file, '--recorded', recorded, '--record');
      const title = 'first call, 300 ms after tools/list';
      expect(titles(printed).filter((one) => one === title)).toHaveLength(3);
      const written = readFileSync(file, 'utf8');
      for (const row of [title, 'machine', 'commit', 'Node.js']) expect(titles(written)).toContain(row);
      expect(written).toMatch(/first call, 300 ms after tools\/list +\| one-tool server +\| .* \| (met|\*\*missed\*\*|-) +\| \d+\.\d\d \(/);
      expect(written).toMatch(/memory after the first call +\| one-tool server +\| <= 110 MiB +\| \S+ +\| \d+ \(\d+ to \d+\) MiB/);
      expect(JSON.parse(readFileSync(recorded, 'utf8'))[major].cpuRatios['first-call']).toEqual({
        ratio: expect.any(Number),
        baseMs: expect.any(Number),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('exits with 2 and names the rows if one does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bench/run.mjs'), '--only', 'speed'], { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('the rows are cache, cache-memory, call,') });
  });

  it('rejects a ratio that is worse than recorded in three measurements', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
    try {
      const recorded = join(folder, 'recorded.json');
      writeFileSync(recorded, JSON.stringify({ [major]: { cpuRatios: { 'first-call': { ratio: 0.001, baseMs: 1_000_000 } } } }));
      const args = ['--smoke', '--rounds', '1', '--only', 'first-call', '--recorded', recorded, '--check'];
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bench/run.mjs'), ...args], { encoding: 'utf8' });
      expect({ status, stdout, stderr }).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('measured again (3 of 3): first-call'),
        stderr: expect.stringContaining('worse than the recorded 0.001 in 3 measurements'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('decides by the ratio alone, and not at all if the base takes far more CPU time than recorded', async () => {
    const { compareWithRecord }: { compareWithRecord: Compare } = await import(
      pathToFileURL(join(root, 'bench/harness/recorded.mjs')).href
    );
    const figure = { id: 'first-call', kind: 'time' };
    const compare = (ratio: number, baseMs: number) =>
      compareWithRecord([figure], { 'first-call': { ratio, baseMs } }, { 'first-call': { ratio: 1, baseMs: 10 } });
    expect(compare(1.1, 10)).toEqual({ worse: [], disturbed: [] });
    expect(compare(0.2, 10)).toEqual({ worse: [], disturbed: [] });
    expect(compare(1.2, 10)).toEqual({ worse: [figure], disturbed: [] });
    expect(compare(1.2, 13)).toEqual({ worse: [], disturbed: [figure] });
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
