import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileLockTimeout, withFileLock } from '../../src/runtime/file-lock.js';
import { createFakeClock } from '../helpers/fake-clock.js';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'counter');
afterAll(() => rmSync(folder, { recursive: true }));

const increment = async () => {
  const count = Number(readFileSync(file, 'utf8'));
  await new Promise((resolve) => setImmediate(resolve));
  writeFileSync(file, String(count + 1));
};

/** Returns the contents of a lock of this process. */
const holderOf = (path: string) => withFileLock(path, async () => readFileSync(`${path}.lock`, 'utf8'));

describe('withFileLock', () => {
  beforeAll(async () => {
    const source = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { withFileLock } from ${JSON.stringify(join(import.meta.dirname, '../../src/runtime/file-lock.ts'))};
      const file = ${JSON.stringify(file)};
      for (let n = 0; n < 20; n += 1) {
        await withFileLock(file, async () => {
          const count = Number(readFileSync(file, 'utf8'));
          await new Promise((resolve) => setImmediate(resolve));
          writeFileSync(file, String(count + 1));
        });
      }`;
    await build({
      stdin: { contents: source, resolveDir: folder, loader: 'ts' },
      outfile: join(folder, 'worker.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
  });

  it('runs the actions of several processes one after another, although all find the same abandoned lock', async () => {
    writeFileSync(file, '0');
    writeFileSync(`${file}.lock`, (await holderOf(file)).replace(String(process.pid), '4194305'));
    const ends = Array.from({ length: 3 }, () => {
      const child = spawn(process.execPath, [join(folder, 'worker.mjs')], { stdio: 'ignore' });
      return new Promise((resolve) => child.once('exit', resolve));
    });
    await withFileLock(file, increment);
    expect(await Promise.all(ends)).toEqual([0, 0, 0]);
    expect(readFileSync(file, 'utf8')).toBe('61');
    expect(readdirSync(folder).sort()).toEqual(['counter', 'worker.mjs']);
  });

  it('releases the lock if the action fails', async () => {
    await expect(withFileLock(file, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await withFileLock(file, async () => 'done')).toBe('done');
  });

  it('takes over the lock of a process that has ended', async () => {
    const own = await holderOf(file);
    // A process id beyond the maximum of Linux does not exist.
    writeFileSync(`${file}.lock`, own.replace(String(process.pid), '4194305'));
    expect(await withFileLock(file, async () => 'done')).toBe('done');
  });

  it('does not take over the lock of another machine, where the process can exist', async () => {
    writeFileSync(`${file}.lock`, '4194305 other-machine 1');
    await expect(withFileLock(file, async () => 'done', { timeoutMs: 30 })).rejects.toThrow(FileLockTimeout);
    rmSync(`${file}.lock`);
  });

  it.each([
    ['of another machine', '4194305 other-machine 1'],
    ['without contents', ''],
    ['with unknown contents', 'garbage'],
  ])('removes a lock %s that is not touched for 15 s, but not earlier', async (_what, contents) => {
    const clock = createFakeClock();
    writeFileSync(`${file}.lock`, contents);
    const done: string[] = [];
    const waiting = withFileLock(file, async () => void done.push('done'), { clock, timeoutMs: 60_000 });
    await clock.pass(14_900);
    expect(done).toEqual([]);
    await clock.pass(200);
    await waiting;
    expect(readdirSync(folder).sort()).toEqual(['counter', 'worker.mjs']);
  });

  it('touches the lock while the action runs, so that others wait as long as it takes', async () => {
    const clock = createFakeClock();
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const holding = withFileLock(file, () => finished, { clock });
    const done: string[] = [];
    const waiting = withFileLock(file, async () => void done.push('done'), { clock, timeoutMs: 120_000 });
    await clock.pass(100_000);
    expect(done).toEqual([]);
    finish();
    await holding;
    await clock.pass(100);
    await waiting;
    expect(clock.pending()).toEqual([]);
  });

  it('does not remove the lock of another process when its own was removed', async () => {
    const clock = createFakeClock();
    await withFileLock(file, async () => writeFileSync(`${file}.lock`, 'another'), { clock });
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe('another');
    rmSync(`${file}.lock`);
  });

  it('creates a lock that other users cannot read, and reports a folder that does not exist', async () => {
    await withFileLock(file, async () => expect(statSync(`${file}.lock`).mode & 0o777).toBe(0o600));
    await expect(withFileLock(join(folder, 'missing', 'x'), async () => 'done')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('rejects with FileLockTimeout if the lock stays held, and leaves it', async () => {
    writeFileSync(`${file}.lock`, `${process.pid} other`);
    await expect(withFileLock(file, async () => 'done', { timeoutMs: 30 })).rejects.toThrow(FileLockTimeout);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(`${process.pid} other`);
    rmSync(`${file}.lock`);
  });

  it('gives up when the signal aborts', async () => {
    writeFileSync(`${file}.lock`, `${process.pid} other`);
    const controller = new AbortController();
    const waiting = withFileLock(file, async () => 'done', { signal: controller.signal });
    controller.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    rmSync(`${file}.lock`);
  });
});
