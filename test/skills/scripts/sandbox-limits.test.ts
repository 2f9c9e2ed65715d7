// needs: bubblewrap
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unreadableByOthers, visibleAs } from '../../../src/skills/scripts/hidden-paths.js';
import { type Folder, makeFolder, manifest, type ServedSkills, serveFolder } from '../../helpers/skill-folders.js';

const scripts: Readonly<Record<string, string>> = {
  'allocates.mjs': 'const kept = []; for (let n = 0; n < 40; n += 1) kept.push(Buffer.alloc(16 << 20, 1)); console.log("allocated");\n',
  // Memory of many processes, each below the limit.
  'shares.sh': `for n in 1 2 3 4 5 6 7 8; do node -e 'globalThis.kept = Buffer.alloc(48 << 20, 1); setTimeout(() => {}, 60000)' & done\nwait\n`,
  'forks.sh': 'for n in $(seq 300); do sleep 60 & done 2>/dev/null\nwait\n',
  'bombs.sh': 'bomb() { bomb | bomb & }; bomb; sleep 60\n',
  'threads.mjs': `import { Worker } from 'node:worker_threads';
for (let n = 0; n < 40; n += 1) new Worker('setTimeout(() => {}, 60000)', { eval: true }).on('error', () => undefined);
setTimeout(() => {}, 60000);\n`,
  'fills.sh':
    'for place in /tmp /dev/shm /dev /; do head -c 300M /dev/zero > $place/file && echo "$place"; rm -f $place/file; done 2>/dev/null\necho end\n',
  'nests.sh':
    'unshare -U true && echo nested; unshare -Ur true && echo nested; unshare -m true && echo mounted; ulimit -d unlimited && echo raised\necho end\n',
  'reads.sh': 'cat /etc/shadow /etc/shadow- /etc/gshadow; ls -A /etc/ssl/private; cat "$1" "$2"; grep -c root /etc/passwd\n',
};
const names = Object.keys(scripts).map((file) => file.replace(/\..*/, ''));

let skills: Folder;
let served: ServedSkills;
beforeAll(async () => {
  skills = makeFolder({
    'greedy/SKILL.md': manifest(
      'greedy',
      'scripts:',
      ...Object.keys(scripts).map((file) => {
        const name = file.replace(/\..*/, '');
        const parameters =
          name === 'reads' ? ', args: ["{one}", "{two}"], parameters: { one: { type: string }, two: { type: string } }' : '';
        return `  ${name}: { path: ${file}${parameters} }`;
      }),
    ),
    ...Object.fromEntries(Object.entries(scripts).map(([file, text]) => [`greedy/${file}`, text])),
  });
  served = await serveFolder(skills.path, { scripts: { sandbox: 'required', memoryMiB: 256, processes: 100 } });
});
afterAll(() => {
  served.close();
  skills.remove();
});

describe('limits of a sandboxed script', () => {
  it('serves every script of this test', () => {
    expect(served.tools).toEqual(expect.arrayContaining(names));
  });

  it('denies memory to a process that allocates too much', async () => {
    const result = await served.call('allocates', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'script-failed' } });
    expect(JSON.stringify(result)).not.toContain('allocated');
  });

  it.each([
    ['memory', 'shares'],
    ['processes', 'forks'],
    ['processes', 'bombs'],
  ])('end a script whose processes exceed the limit of %s together: %s', async (what, script) => {
    const option = what === 'memory' ? 'memoryMiB' : 'processes';
    expect(await served.call(script, {})).toMatchObject({
      ok: false,
      timed_out: false,
      error: { code: 'script-failed', message: expect.stringContaining(what), hint: expect.stringContaining(`scripts.${option}`) },
    });
  });

  it('count threads as processes', async () => {
    const few = await serveFolder(skills.path, { scripts: { sandbox: 'required', processes: 40 } });
    // Some versions of Node.js abort (128 + SIGTRAP) if the kernel refuses a thread, before the threads are counted.
    expect(await few.call('threads', {})).toMatchObject({
      ok: false,
      timed_out: false,
      error: { code: 'script-failed', message: expect.stringMatching(/processes|code 133/) },
    });
    few.close();
  });

  it('bound the files in memory, and leave no other folder writable', async () => {
    expect(await served.call('fills', {})).toMatchObject({ ok: true, result: 'end\n' });
  });

  it('cannot be raised, and no further namespaces can be created', async () => {
    expect(await served.call('nests', {})).toMatchObject({ ok: true, result: 'end\n' });
  });

  it('allow Node.js and its threads by default', async () => {
    const roomy = await serveFolder(skills.path, { scripts: { sandbox: 'required' } });
    expect(await roomy.call('allocates', {})).toMatchObject({ ok: true, result: 'allocated\n' });
    roomy.close();
  });
});

describe('sandbox with a bubblewrap that cannot forbid user namespaces', () => {
  it('still limits memory and processes, and logs what it does not limit', async () => {
    const old = `#!/bin/sh
for argument; do if [ "$argument" = --disable-userns ]; then echo 'bwrap: Unknown option --disable-userns' >&2; exit 1; fi; done
PATH=/usr/bin:/bin exec bwrap "$@"
`;
    const tools = makeFolder({ bwrap: old });
    chmodSync(join(tools.path, 'bwrap'), 0o755);
    const basic = await serveFolder(skills.path, {
      scripts: { sandbox: 'required', memoryMiB: 256, processes: 100 },
      env: { PATH: `${tools.path}:/usr/bin:/bin` },
    });
    expect(await basic.call('reads', { one: '/dev/null', two: '/dev/null' })).toMatchObject({ ok: true, result: 1 });
    expect(await basic.call('forks', {})).toMatchObject({ ok: false, error: { message: expect.stringContaining('processes') } });
    expect(basic.log.flatMap(({ fields }) => fields.reason ?? [])).toEqual(['this bubblewrap is older than 0.8, or setuid']);
    basic.close();
    tools.remove();
  });
});

describe('files in the sandbox', () => {
  it('exclude password hashes, private keys and the secrets that the configuration names', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'readable-'));
    mkdirSync(join(outside, 'vault'));
    writeFileSync(join(outside, 'token'), 'file-secret-1\n');
    writeFileSync(join(outside, 'vault/token'), 'file-secret-2\n');
    symlinkSync(outside, `${outside}-link`);
    const hiding = await serveFolder(skills.path, {
      scripts: { sandbox: 'required', readable: [outside, `${outside}-link`] },
      secrets: { paths: [join(outside, 'token'), join(outside, 'vault'), '/nowhere/at/all'] },
    });
    for (const root of [outside, `${outside}-link`]) {
      const result = await hiding.call('reads', { one: join(root, 'token'), two: join(root, 'vault/token') });
      expect(result).toMatchObject({ ok: true, result: 1 });
      expect(JSON.stringify(result)).not.toMatch(/file-secret|root:[*!$]/);
    }
    hiding.close();
    rmSync(`${outside}-link`);
    rmSync(outside, { recursive: true });
  });

  it('disappear below every visible name of their folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'names-'));
    writeFileSync(join(folder, 'token'), 'x');
    symlinkSync(folder, `${folder}-link`);
    expect(visibleAs([join(folder, 'token')], [folder, `${folder}-link`, '/usr'])).toEqual([
      join(folder, 'token'),
      join(`${folder}-link`, 'token'),
    ]);
    expect(visibleAs([folder], [join(folder, 'inner')])).toEqual([]);
    rmSync(`${folder}-link`);
    rmSync(folder, { recursive: true });
  });

  it('count as unreadable by their permissions', () => {
    const folder = mkdtempSync(join(tmpdir(), 'modes-'));
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    mkdirSync(join(folder, 'open'));
    for (const [name, mode] of [
      ['open/group', 0o640],
      ['open/all', 0o644],
      ['closed/all', 0o644],
    ] as const)
      writeFileSync(join(folder, name), 'x', { mode });
    expect(unreadableByOthers(join(folder, 'open'))).toEqual([join(folder, 'open/group')]);
    expect(unreadableByOthers(join(folder, 'closed'))).toEqual([join(folder, 'closed')]);
    expect(unreadableByOthers(join(folder, 'missing'))).toEqual([join(folder, 'missing')]);
    rmSync(folder, { recursive: true });
  });
});
