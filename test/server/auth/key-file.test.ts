import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../src/server/auth/key-file.js';
import { createStaticKeys } from '../../../src/server/auth/static-keys.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { runInProcess, serveInProcess } from '../../helpers/processes/run-in-process.js';
import { makeFolder, recordingLogger } from '../../helpers/skill-folders.js';

const folder = makeFolder({});
const env = { XDG_CONFIG_HOME: join(folder.path, 'home') };
afterAll(() => folder.remove());

let file = '';
beforeEach(({ task }) => {
  file = join(folder.path, `${task.id}.json`);
});

const keys = (...args: string[]) => runInProcess(['keys', ...args], { env });
const newKey = async (name: string, of = file) => (await keys('new', name, '--file', of)).stdout.trim();
const idOf = (key: string) => key.split('_')[1] ?? '';
const verifierOf = (path: string) => {
  const clock = createFakeClock(Date.now());
  const known = createStaticKeys(path, { clock, logger: recordingLogger() });
  return async (key: string) => {
    clock.advance(1000);
    return (await known.verify(key)).kind;
  };
};

describe('a key file that is changed', () => {
  it('stays readable for the users that could read it, so that their server does not refuse every key', async () => {
    const [first] = [await newKey('first')];
    chmodSync(file, 0o644);
    // Only root can create a file of another user.
    if (process.getuid?.() === 0) chownSync(file, 65_534, 65_534);
    const before = statSync(file);
    const second = await newKey('second');
    expect((await keys('revoke', 'first', '--file', file)).code).toBe(0);
    const { mode, uid, gid } = statSync(file);
    expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
    const kindOf = verifierOf(file);
    expect([await kindOf(first), await kindOf(second)]).toEqual(['refused', 'verified']);
  });

  it('stays where a link leads, so that a key revoked through the link is refused by a server that reads the file', async () => {
    const link = `${file}.link`;
    symlinkSync(file, link);
    const key = await newKey('linked', link);
    const kindOf = verifierOf(file);
    expect(await kindOf(key)).toBe('verified');
    expect((await keys('revoke', 'linked', '--file', link)).code).toBe(0);
    expect([await kindOf(key), lstatSync(link).isSymbolicLink()]).toEqual(['refused', true]);
  });

  it('contains 10,000 keys, and is never made too large to be read', async () => {
    const key = await newKey('first');
    const { keys: stored } = JSON.parse(readFileSync(file, 'utf8'));
    const fill = (count: number) => {
      const others = Array.from({ length: count }, (_, n) => ({ ...stored[0], id: n.toString(36).padStart(8, '0'), name: `key ${n}` }));
      writeFileSync(file, JSON.stringify({ version: 1, keys: [...stored, ...others] }));
    };
    fill(10_000);
    const added = await newKey('added');
    const kindOf = verifierOf(file);
    expect([await kindOf(key), await kindOf(added)]).toEqual(['verified', 'verified']);
    fill(30_000);
    const before = readFileSync(file, 'utf8');
    expect(await keys('new', 'one too many', '--file', file)).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await kindOf(key)).toBe('verified');
    expect(readdirSync(folder.path).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  });

  it('loses no key when several are created concurrently', async () => {
    const created = await Promise.all(Array.from({ length: 8 }, (_, n) => newKey(`bot ${n}`)));
    const listed = JSON.parse((await keys('list', '--json', '--file', file)).stdout);
    expect(listed.keys.map(({ id }: { id: string }) => id).sort()).toEqual(created.map(idOf).sort());
  });

  it('revokes the key with an id, although another key has this id as its name', async () => {
    const victim = await newKey('victim');
    const other = await newKey(idOf(victim));
    expect((await keys('revoke', idOf(victim), '--file', file)).code).toBe(0);
    const kindOf = verifierOf(file);
    expect([await kindOf(victim), await kindOf(other)]).toEqual(['refused', 'verified']);
  });
});

describe('a key file', () => {
  const stored = { id: 'abcdefgh', name: 'a', sha256: '0'.repeat(64), scopes: ['call'], createdAt: '2026-01-01T00:00:00Z' };
  const textOf = (...keys: readonly object[]) => JSON.stringify({ version: 1, keys });

  it('accepts a byte order mark, which editors on Windows add', async () => {
    writeFileSync(file, `\uFEFF${textOf(stored)}`, { mode: 0o600 });
    expect(await readKeyFile(file)).toMatchObject({ ok: true, keys: [{ id: 'abcdefgh' }] });
  });

  it.each<[string, string | Buffer]>([
    ['two keys with one id, of which only one could be revoked', textOf(stored, { ...stored, name: 'b' })],
    ['a member of another version, which could limit a key', textOf({ ...stored, methods: ['GET'] })],
    ['no scope', textOf({ ...stored, scopes: [] })],
    ['a hash in uppercase', textOf({ ...stored, sha256: 'A'.repeat(64) })],
    ['an expiry that is not a time', textOf({ ...stored, expiresAt: 'soon' })],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['a part of itself', textOf(stored).slice(0, -5)],
    ['bytes that are not text', Buffer.from([0xff, 0xfe, 0x7b])],
  ])('refuses as a whole a file that contains %s', async (_what, content) => {
    writeFileSync(file, content, { mode: 0o600 });
    expect(await readKeyFile(file)).toMatchObject({ ok: false });
  });

  it('refuses a pipe and a folder without waiting', async () => {
    execFileSync('mkfifo', [file]);
    for (const path of [file, folder.path])
      expect(await readKeyFile(path)).toMatchObject({ ok: false, rule: expect.stringMatching(/^is /) });
  });
});

it('reads the file of the configuration for serve --keys too, as for the command keys', async () => {
  const config = join(folder.path, 'team.json');
  writeFileSync(config, JSON.stringify({ server: { auth: { keys: 'team-keys.json' } } }));
  const key = (await runInProcess(['--config', config, 'keys', 'new', 'bob'], { env })).stdout.trim();
  const server = await serveInProcess(['--config', config, '--keys'], { env });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  expect((await fetch(server.url, { method: 'POST', headers, body })).status).toBe(200);
  expect(await server.stop()).toBe(0);
});
