// needs: namespaces
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, makeFolder, manifest, type ServeOptions, serveFolder } from '../../helpers/skill-folders.js';

const folders: Folder[] = [];
function temporary(files: Record<string, string>): Folder {
  const folder = makeFolder(files);
  folders.push(folder);
  return folder;
}

/** Returns a folder for PATH in which these programs fail. */
function without(...programs: string[]): string {
  const folder = temporary(Object.fromEntries(programs.map((name) => [name, `#!/bin/sh\necho "no ${name} here" >&2\nexit 1\n`])));
  for (const name of programs) chmodSync(join(folder.path, name), 0o755);
  return `${folder.path}:/usr/bin:/bin`;
}

const mark = `mark-${randomUUID()}`;
/** Another process of the same user, as the server is. */
const neighbour = spawn('sleep', ['600'], { env: { PATH: '/usr/bin:/bin', SHOP_TOKEN: mark }, stdio: 'ignore' });

/** Prints the variable of each process whose environment it can read. */
const environments = `cat /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n' | grep ^SHOP_TOKEN=`;
let skills: Folder;

beforeAll(() => {
  skills = temporary({
    'curious/SKILL.md': manifest(
      'curious',
      'scripts:',
      '  looks: looks.sh',
      '  digs: digs.sh',
      '  ends: ends.sh',
      '  reads: { path: reads.sh, args: ["{file}"], parameters: { file: { type: string } } }',
    ),
    'curious/looks.sh': `${environments}\nps -e 2>/dev/null | wc -l\nid -u\n`,
    // The /proc of the machine is below the one of the namespace.
    'curious/digs.sh': `umount /proc; umount -l /proc; unshare -m umount -l /proc; unshare -Um umount -l /proc; unshare -Urm umount -l /proc
${environments}
kill -0 ${neighbour.pid} && echo signalled
unshare -U true && echo nested
echo end
`,
    'curious/ends.sh': 'kill -TERM $$\nsleep 5\n',
    'curious/reads.sh': 'cat "$1"; umount "$1"; cat "$1"; ls -A "$1"; echo end\n',
  });
});
afterAll(() => {
  neighbour.kill();
  for (const folder of folders) folder.remove();
});

const serve = (options: ServeOptions) => serveFolder(skills.path, options);
const secrets = { variables: new Set(['SHOP_TOKEN']) };

describe('script without bubblewrap', () => {
  it('can read the environment of other processes if the operator disabled the sandbox', async () => {
    const served = await serve({ scripts: { sandbox: 'off' }, secrets, env: { PATH: '/usr/bin:/bin', SHOP_TOKEN: mark } });
    expect(JSON.stringify(await served.call('looks', {}))).toContain(mark);
    served.close();
  });

  it.each(['looks', 'digs'])('cannot read the environment of other processes where user namespaces work: %s', async (script) => {
    const served = await serve({ env: { PATH: without('bwrap'), SHOP_TOKEN: mark }, secrets });
    const result = await served.call(script, {});
    expect(result).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).not.toContain(mark);
    expect(result.result).not.toMatch(/signalled|nested/);
    expect(served.log).toContainEqual({
      message: expect.stringContaining('PID namespace only'),
      fields: { reason: expect.stringContaining('no bwrap here') },
    });
    served.close();
  });

  it('keeps its user ID, and its own signals end it', async () => {
    const served = await serve({ env: { PATH: without('bwrap') } });
    expect(await served.call('looks', {})).toMatchObject({ result: expect.stringMatching(new RegExp(`^${process.getuid?.()}$`, 'm')) });
    expect(await served.call('ends', {})).toMatchObject({ ok: false, exit_code: 143 });
    served.close();
  });

  it('sees neither the files nor the folders that contain secrets of the server', async () => {
    const vault = temporary({ token: mark, 'tokens/one': mark });
    const paths = [join(vault.path, 'token'), join(vault.path, 'tokens'), join(vault.path, 'missing')];
    const served = await serve({ env: { PATH: without('bwrap') }, secrets: { paths } });
    for (const file of paths) {
      const result = await served.call('reads', { file });
      expect(result).toMatchObject({ ok: true, result: expect.stringContaining('end\n') });
      expect(JSON.stringify(result)).not.toContain(mark);
      expect(result.result).not.toContain('one');
    }
    served.close();
  });
});

describe('script where no isolation works', () => {
  const broken = () => without('bwrap', 'unshare');

  it('does not run while the environment contains a secret of the configuration, and returns the reason', async () => {
    const served = await serve({ env: { PATH: broken(), SHOP_TOKEN: mark }, secrets });
    const result = await served.call('looks', {});
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'sandbox-required',
        outcome: 'not-sent',
        safeToRetry: false,
        message: expect.stringMatching(/SHOP_TOKEN.*no bwrap here.*no unshare here/),
      },
    });
    expect(JSON.stringify(result)).not.toContain(mark);
    served.close();
  });

  it.each([
    ['no such variable is set', { env: {}, secrets }],
    ['such a variable is empty', { env: { SHOP_TOKEN: '' }, secrets }],
    ['the configuration names none', { env: { SHOP_TOKEN: mark }, secrets: {} }],
    ['the sandbox is disabled', { env: { SHOP_TOKEN: mark }, secrets, scripts: { sandbox: 'off' as const } }],
  ])('runs if %s', async (_what, { env, ...options }) => {
    const served = await serve({ ...options, env: { PATH: broken(), ...env } });
    expect(await served.call('looks', {})).toMatchObject({ ok: true });
    served.close();
  });

  it('does not run once a reload of the configuration names such a variable', async () => {
    const current = { variables: new Set<string>() };
    const served = await serve({ env: { PATH: broken(), SHOP_TOKEN: mark }, secrets: current });
    expect(await served.call('looks', {})).toMatchObject({ ok: true });
    current.variables.add('SHOP_TOKEN');
    expect(await served.call('looks', {})).toMatchObject({ error: { code: 'sandbox-required' } });
    served.close();
  });

  it('does not run if a sandbox is required, even where namespaces work', async () => {
    const served = await serve({ env: { PATH: without('bwrap') }, scripts: { sandbox: 'required' } });
    expect(await served.call('looks', {})).toMatchObject({ error: { code: 'sandbox-required' } });
    served.close();
  });
});
