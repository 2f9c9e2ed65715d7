import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors.js';
import { createTokenVault } from '../../src/secrets/token-vault.js';
import { createFakeClock } from '../helpers/fake-clock.js';

const neverAborted = new AbortController().signal;

let state: string;
const folder = () => join(state, 'tokens');

beforeEach(async () => {
  state = join(await mkdtemp(join(tmpdir(), 'vault-')), 'state');
});

afterEach(() => rm(join(state, '..'), { recursive: true }));

function openPromise() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

async function onlyFile(): Promise<string> {
  const [name = '', ...more] = await readdir(folder());
  expect(more).toEqual([]);
  return join(folder(), name);
}

describe('token vault', () => {
  it('stores one value per key for later processes', async () => {
    const vault = createTokenVault(state);
    expect(await vault.load('a')).toBeUndefined();
    await vault.save('a', { token: 'one' });
    await vault.save('https://login.example/../b', 'two');
    await vault.save('a', { token: 'three' });
    const other = createTokenVault(state);
    expect(await other.load('a')).toEqual({ token: 'three' });
    expect(await other.load('https://login.example/../b')).toBe('two');
    expect(await readdir(folder())).toHaveLength(2);
  });

  it('denies access to other users, regardless of the umask', async () => {
    const before = process.umask(0);
    try {
      await createTokenVault(state).save('a', 'x');
    } finally {
      process.umask(before);
    }
    expect(await Promise.all([state, folder(), await onlyFile()].map(modeOf))).toEqual([0o700, 0o700, 0o600]);
  });

  it('refuses files and folders that other users can access, with a command that fixes it', async () => {
    const vault = createTokenVault(state);
    await vault.save('a', 'x');
    const file = await onlyFile();
    await chmod(file, 0o644);
    await expect(vault.load('a')).rejects.toMatchObject({
      code: 'secret-unavailable',
      message: expect.stringContaining('644'),
      hint: expect.stringContaining('chmod 600'),
    });
    await chmod(folder(), 0o755);
    // Nothing follows the command, because it would be copied with it.
    await expect(vault.load('a')).rejects.toMatchObject({ hint: expect.stringMatching(new RegExp(` run: chmod 700 ${folder()}$`)) });
    await expect(vault.save('b', 'x')).rejects.toMatchObject({ code: 'secret-unavailable' });
  });

  it('quotes a path with spaces in the command that repairs it', async () => {
    const vault = createTokenVault(join(state, "it's a state"));
    await vault.save('a', 'x');
    const tokens = join(state, "it's a state", 'tokens');
    await chmod(tokens, 0o755);
    const error = await vault.load('a').catch((thrown: unknown) => thrown);
    const command = / run: (.*)$/.exec(error instanceof ApiError ? error.hint : '')?.[1] ?? '';
    execFileSync('sh', ['-c', command]);
    expect(await vault.load('a')).toBe('x');
  });

  it('follows no symbolic links', async () => {
    const vault = createTokenVault(state);
    await vault.save('a', 'x');
    const file = await onlyFile();
    const elsewhere = join(state, 'elsewhere');
    await writeFile(elsewhere, '"planted"', { mode: 0o600 });
    await rm(file);
    await symlink(elsewhere, file);
    await expect(vault.load('a')).rejects.toMatchObject({ code: 'ELOOP' });
    await vault.save('a', 'y');
    expect(await readFile(elsewhere, 'utf8')).toBe('"planted"');
    expect(await vault.load('a')).toBe('y');
    await rm(folder(), { recursive: true });
    await mkdir(join(state, 'real'));
    await symlink('real', folder());
    await expect(vault.save('a', 'z')).rejects.toMatchObject({ code: 'secret-unavailable' });
  });

  it('treats a truncated file as missing', async () => {
    const vault = createTokenVault(state);
    await vault.save('a', { token: 'x' });
    await writeFile(await onlyFile(), '{"tok');
    expect(await vault.load('a')).toBeUndefined();
  });

  it('never returns a partial value during concurrent writes', async () => {
    const vault = createTokenVault(state);
    const value = (n: number) => ({ n, filling: String(n).repeat(20_000) });
    await vault.save('a', value(0));
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let round = 0; round < 10; round += 1) await createTokenVault(state).save('a', value(writer));
    });
    let isOver = false;
    const readers = (async () => {
      while (!isOver) expect(await vault.load('a')).toMatchObject({ filling: expect.stringMatching(/^(\d)\1{19999}$/) });
    })();
    await Promise.all(writers);
    isOver = true;
    await readers;
    expect(await readdir(folder())).toHaveLength(1);
  });

  it('runs the actions of one key one after another, whichever vault of the folder runs them', async () => {
    let running = 0;
    const action = async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => createTokenVault(state).exclusive?.('a', action, neverAborted)));
    expect(await readdir(folder())).toEqual([]);
  });

  it('saves and loads while an action runs, because the action does', async () => {
    const vault = createTokenVault(state);
    await vault.exclusive?.('a', () => vault.save('a', 'x'), neverAborted);
    expect(await vault.load('a')).toBe('x');
  });

  it('fails with an error that is safe to retry if another process runs an action for more than 60 s', async () => {
    const clock = createFakeClock();
    const [started, ended] = [openPromise(), openPromise()];
    const action = () => {
      started.resolve();
      return ended.promise;
    };
    const running = createTokenVault(state, clock).exclusive?.('a', action, neverAborted);
    await started.promise;
    const errors: unknown[] = [];
    createTokenVault(state, clock)
      .exclusive?.('a', async () => 'never', neverAborted)
      .catch((error: unknown) => errors.push(error));
    const startsAt = clock.monotonic();
    while (errors.length === 0) await clock.pass(1000);
    expect(clock.monotonic() - startsAt).toBeGreaterThanOrEqual(60_000);
    expect(errors).toMatchObject([{ code: 'token-unavailable', outcome: 'not-sent', safeToRetry: true }]);
    ended.resolve();
    await running;
  });

  it('refuses an action in a folder that other users can access', async () => {
    const vault = createTokenVault(state);
    await vault.save('a', 'x');
    await chmod(folder(), 0o755);
    await expect(vault.exclusive?.('a', async () => 'never', neverAborted)).rejects.toMatchObject({ code: 'secret-unavailable' });
  });

  it('runs an action without a lock where it cannot write, because no process can save tokens there', async () => {
    await writeFile(state, 'a file in place of the folder');
    expect(await createTokenVault(state).exclusive?.('a', async () => 'done', neverAborted)).toBe('done');
    await expect(createTokenVault(state).exclusive?.('a', () => Promise.reject(new Error('failed')), neverAborted)).rejects.toThrow(
      'failed',
    );
  });
});
