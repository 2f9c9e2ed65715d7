import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namesOf } from '../../src/files/path-below.js';
import { fileToRead } from '../../src/files/read-file.js';
import { saveTargetOf } from '../../src/files/save-file.js';

const bytes = new TextEncoder().encode('{"id":1}');
let folder: string;
let outside: string;
beforeEach(async () => {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'files-')));
  [folder, outside] = [join(parent, 'saved'), join(parent, 'outside')];
  await mkdir(outside);
  await writeFile(join(outside, 'secret.txt'), 'secret');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const refusal = { code: 'invalid-arguments', outcome: 'rejected', safeToRetry: false };
const save = async (path: string) => {
  const target = await saveTargetOf({ save: folder }, path);
  await target.save(bytes);
  return target.path;
};

describe('namesOf', () => {
  it.each([
    ...[
      '',
      '/',
      '.',
      './',
      '/etc/passwd',
      '../x',
      'a/../../x',
      'a/..',
      '..',
      '~/x',
      '~root/x',
      'C:/x',
      'c:x',
      'a:stream',
      '//host/share/x',
    ],
    ...['..\\x', 'a\\b', '.env', '.git/hooks/pre-commit', 'a/.ssh/x', 'a/', 'a\0b', 'a\nb', 'a\u202etxt.exe', 'a ', ' a', 'a./b', 'a/b.'],
    ...['con', 'CON.txt', 'a/NUL', 'com1.json', 'LPT9', 'aux .txt', 'a?b', 'a*b', 'a|b', '<a>', 'a"b', 'x'.repeat(256), 'ä'.repeat(128)],
    ...['a/'.repeat(600), '\ud800x', 'a/ ../b', 'conout$'],
  ])('refuses the path %j before anything is sent', (path) => {
    expect(() => namesOf(path, 'saveTo')).toThrow(expect.objectContaining(refusal));
  });

  it.each([
    ['a.json', ['a.json']],
    ['./a//b/./c.csv', ['a', 'b', 'c.csv']],
    ['Bericht (März).pdf', ['Bericht (März).pdf']],
    ['a..b', ['a..b']],
    ['console.log', ['console.log']],
    ['a%2e%2e/b', ['a%2e%2e', 'b']],
  ])('takes the relative path %j apart', (path, names) => {
    expect(namesOf(path, 'saveTo')).toEqual(names);
  });
});

describe('saveTargetOf', () => {
  it('refuses every path without a configured folder, and names the key that the operator must set', async () => {
    await expect(saveTargetOf({ read: folder }, 'a.json')).rejects.toMatchObject({
      ...refusal,
      hint: expect.stringContaining('files.save'),
    });
  });

  it('creates the missing folders and a file that only this user can read, and leaves nothing else', async () => {
    const path = await save('2026/orders.json');
    expect(path).toBe(join(folder, '2026', 'orders.json'));
    expect(await readFile(path)).toEqual(Buffer.from(bytes));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, '2026'))).mode & 0o777).toBe(0o700);
    expect((await stat(path)).nlink).toBe(1);
    expect(await readdir(join(folder, '2026'))).toEqual(['orders.json']);
  });

  it('creates nothing while it only checks the path', async () => {
    expect((await saveTargetOf({ save: folder }, 'a/b.json')).path).toBe(join(folder, 'a', 'b.json'));
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('refuses to replace a file, a folder, and a link whose target is missing', async () => {
    await mkdir(join(folder, 'folder'), { recursive: true });
    await writeFile(join(folder, 'file'), 'old');
    await symlink(join(outside, 'new'), join(folder, 'link'));
    for (const path of ['folder', 'file', 'link']) await expect(save(path)).rejects.toMatchObject(refusal);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
    await expect(stat(join(outside, 'new'))).rejects.toThrow('ENOENT');
  });

  it('keeps what another call has created between the check and the writing', async () => {
    const [first, second] = await Promise.all([saveTargetOf({ save: folder }, 'a'), saveTargetOf({ save: folder }, 'a')]);
    await first.save(bytes);
    await expect(second.save(new Uint8Array([1]))).rejects.toMatchObject({ code: 'save-failed', outcome: 'unknown', safeToRetry: false });
    expect(await readFile(first.path)).toEqual(Buffer.from(bytes));
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('lets exactly one of many concurrent calls create a file', async () => {
    const targets = await Promise.all(Array.from({ length: 20 }, () => saveTargetOf({ save: folder }, 'a')));
    const ends = await Promise.allSettled(targets.map((target, index) => target.save(new Uint8Array(1000).fill(index))));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(new Set(await readFile(join(folder, 'a'))).size).toBe(1);
  });

  it('refuses a folder that is a link, whether it leads out of the folder or not', async () => {
    await mkdir(join(folder, 'real'), { recursive: true });
    await symlink(outside, join(folder, 'out'));
    await symlink('real', join(folder, 'inner'));
    for (const path of ['out/a', 'inner/a', 'inner/b/c']) {
      await expect(save(path)).rejects.toMatchObject({ code: 'save-failed' });
    }
    expect(await readdir(outside)).toEqual(['secret.txt']);
    expect(await readdir(join(folder, 'real'))).toEqual([]);
  });

  it('follows a link that the operator has configured as the folder', async () => {
    await mkdir(join(outside, 'target'));
    await symlink(join(outside, 'target'), folder);
    await save('a');
    expect(await readdir(join(outside, 'target'))).toEqual(['a']);
  });

  it('reports a file in place of a folder, and names the reason', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'a'), '');
    await expect(save('a/b')).rejects.toMatchObject({ code: 'save-failed', message: expect.stringMatching(/file|folder/) });
  });
});

describe('fileToRead', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'sub'), { recursive: true });
    await writeFile(join(folder, 'sub', 'a.txt'), 'text');
    await symlink(join(outside, 'secret.txt'), join(folder, 'stolen.txt'));
    await symlink(outside, join(folder, 'out'));
    await symlink('sub/a.txt', join(folder, 'inner.txt'));
  });
  const read = (path: string) => fileToRead({ read: folder }, path, 'body.file');

  it('returns the real path of a file, also behind a link within the folder', async () => {
    expect(await read('sub/a.txt')).toBe(join(folder, 'sub', 'a.txt'));
    expect(await read('inner.txt')).toBe(join(folder, 'sub', 'a.txt'));
  });

  it('refuses links out of the folder, folders, pipes and missing files', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const path of ['stolen.txt', 'out/secret.txt', 'sub', 'pipe', 'missing', 'sub/a.txt/b']) {
      await expect(read(path), path).rejects.toMatchObject(refusal);
    }
  });

  it('refuses every file without a configured folder, also if the folder for saving is configured', async () => {
    await expect(fileToRead({ save: folder }, 'sub/a.txt', 'body.file')).rejects.toMatchObject({
      ...refusal,
      hint: expect.stringContaining('files.read'),
    });
  });

  it('does not take a folder with the same beginning of its name for the folder', async () => {
    await mkdir(`${folder}-other`);
    await writeFile(join(`${folder}-other`, 'x'), '');
    await symlink(join(`${folder}-other`, 'x'), join(folder, 'y'));
    await expect(read('y')).rejects.toMatchObject(refusal);
    await link(join(outside, 'secret.txt'), join(folder, 'hard'));
    // A hard link is a file of the folder: whoever made it could have copied the file.
    expect(await read('hard')).toBe(join(folder, 'hard'));
  });
});
