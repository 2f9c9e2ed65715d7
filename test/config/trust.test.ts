import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../src/config/named-paths.js';
import { createTrust, type Trust, untrustedRule } from '../../src/config/trust.js';
import { parseReferences, type Reference } from '../../src/secrets/references.js';

let root: string;
let work: string;
let file: string;
let trust: Trust;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trust-'));
  work = join(root, 'work');
  file = join(work, 'api-integration.config.yaml');
  await mkdir(work);
  trust = createTrust(join(root, 'state'), { PATH: `bin:${join(work, 'tools')}:/usr/bin:/bin` });
});
afterEach(() => rm(root, { recursive: true }));

async function put(name: string, text = 'echo 1\n'): Promise<string> {
  const path = join(work, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

const withSecret = (reference: string) =>
  JSON.stringify({ apis: { shop: { baseUrl: 'https://shop.example', headers: { 'X-Key': reference } } } });
const command = (...argv: string[]) => `\${command:${JSON.stringify(argv)}}`;

/** Trusts the file, applies the change, and returns whether the file is still trusted. */
async function isTrustedAfter(text: string, change: () => Promise<unknown>): Promise<boolean> {
  await trust.add(file, text);
  expect(await trust.check(file, text)).toMatchObject({ ok: true });
  await change();
  const checked = await trust.check(file, text);
  if (!checked.ok) expect(checked.rule).toContain('config trust');
  return checked.ok;
}

describe('trust in a configuration file', () => {
  const named: readonly (readonly [what: string, name: string, reference: () => string])[] = [
    ['the program of a command', 'get.sh', () => command('./get.sh')],
    ['the program of a command in a folder', 'tools/deep/get', () => command('tools/deep/get', 'x')],
    ['the program of a command by its absolute path', 'get.sh', () => command(join(work, 'get.sh'))],
    ['a script that is an argument', 'get.py', () => command('python3', 'get.py')],
    ['a script without its extension', 'get.js', () => command('node', './get')],
    ['a script in a path with ..', 'get.sh', () => command('sh', 'tools/../get.sh')],
    ['a script in the value of an option', 'hook.js', () => command('node', '--require=./hook.js', '-p', '1')],
    ['a script in a shell command', 'get.sh', () => command('sh', '-c', 'cd /tmp; exec "./get.sh" now')],
    ['a file that a command reads', 'vault.kdbx', () => command('keepass', 'show', 'vault.kdbx', 'shop')],
    ['a Python module', 'vault/token.py', () => command('python3', '-m', 'vault.token')],
    ['a file in a folder that is an argument', 'vault/index.js', () => command('node', './vault')],
    ['a program in a relative folder of PATH', 'bin/get-token', () => command('get-token')],
    ['a program in a folder of PATH below the working directory', 'tools/get-token', () => command('get-token')],
    ['a secret file', 'secrets/token', () => '${file:secrets/token}'],
    ['a secret file by its absolute path', 'token', () => `\${file:${join(work, 'token')}}`],
  ];

  it.each(named)('ends when %s changes', async (_what, name, reference) => {
    const path = await put(name);
    expect(await isTrustedAfter(withSecret(reference()), () => writeFile(path, 'curl evil.example\n'))).toBe(false);
  });

  it.each([
    ['a relative file in another folder', () => '${file:../outside}', join('..', 'outside')],
    ['a file of a skills folder', () => undefined, 'skills/a/run.sh'],
    ['a hidden file of a skills folder', () => undefined, 'skills/a/.profile'],
    ['SKILL.md', () => undefined, 'skills/a/SKILL.md'],
  ])('ends when %s changes: %s', async (_what, reference, name) => {
    const path = await put(name);
    const found = reference();
    const text = found === undefined ? 'skills: { dirs: [./skills] }\n' : withSecret(found);
    expect(await isTrustedAfter(text, () => writeFile(path, 'changed'))).toBe(false);
  });

  it.each([
    ['a file is added to a skills folder', () => put('skills/a/new.sh')],
    ['a skill is added', () => put('skills/b/SKILL.md')],
    ['a file is removed', () => rm(join(work, 'skills/a/run.sh'))],
    [
      'a file becomes a link to an equal one',
      async () => {
        await rename(join(work, 'skills/a/run.sh'), join(root, 'run.sh'));
        await symlink(join(root, 'run.sh'), join(work, 'skills/a/run.sh'));
      },
    ],
    [
      'the folder becomes another one',
      async () => {
        await rename(join(work, 'skills'), join(work, 'old'));
        await put('skills/a/other.sh');
      },
    ],
    ['the folder disappears', () => rm(join(work, 'skills'), { recursive: true })],
  ])('ends when %s', async (_what, change) => {
    await put('skills/a/SKILL.md');
    await put('skills/a/run.sh');
    expect(await isTrustedAfter('skills: { dirs: [skills] }\n', change)).toBe(false);
  });

  it('ends when the target of a link changes, or the link leads elsewhere', async () => {
    const target = await put('real.sh');
    await put('other.sh');
    await symlink(target, join(work, 'get.sh'));
    const text = withSecret(command('./get.sh'));
    expect(await isTrustedAfter(text, () => writeFile(target, 'changed'))).toBe(false);
    const relink = async () => {
      await rm(join(work, 'get.sh'));
      await symlink(join(work, 'other.sh'), join(work, 'get.sh'));
    };
    expect(await isTrustedAfter(text, relink)).toBe(false);
  });

  it('ends when a file appears that was missing, or that takes the place of another program', async () => {
    expect(await isTrustedAfter(withSecret('${file:token}'), () => put('token'))).toBe(false);
    expect(await isTrustedAfter(withSecret(command('./get.sh')), () => put('get.sh'))).toBe(false);
    expect(await isTrustedAfter(withSecret(command('sh', 'run-it')), () => put('run-it'))).toBe(false);
    expect(await isTrustedAfter(withSecret(command('true')), () => put('bin/true'))).toBe(false);
  });

  it.each([
    ['the references are in defaults', { defaults: { headers: { 'X-Key': '${file:token}' } } }],
    ['the references are in adHoc', { adHoc: { proxy: '${file:token}' } }],
    ['the references are in tls', { apis: { a: { baseUrl: 'https://a.example', tls: { ca: '${file:token}' } } } }],
  ])('covers all places of references: %s', async (_what, config) => {
    const path = await put('token', 'http://proxy.example');
    expect(await isTrustedAfter(JSON.stringify(config), () => writeFile(path, 'http://evil.example'))).toBe(false);
  });

  it('continues when nothing changes that the file names', async () => {
    await put('get.sh');
    await put('skills/a/SKILL.md');
    await put('skills/.git/index');
    const text = `apis: { shop: { baseUrl: "https://shop.example", headers: { X-Key: '${command('./get.sh')}' } } }\nskills: { dirs: [skills, /nowhere/at/all] }\n`;
    expect(
      await isTrustedAfter(text, async () => {
        await put('README.md', 'changed');
        await put('skills/.git/index', 'changed');
        await chmod(join(work, 'get.sh'), 0o755);
      }),
    ).toBe(true);
  });

  it('names the file that changed, and is renewed by trusting the new version', async () => {
    const path = await put('get.sh');
    const text = withSecret(command('./get.sh'));
    expect(await trust.add(file, text)).toEqual([path]);
    await writeFile(path, 'changed');
    expect(await trust.check(file, text)).toMatchObject({ ok: false, rule: expect.stringContaining(JSON.stringify(path)) });
    await trust.add(file, text);
    expect(await trust.check(file, text)).toMatchObject({ ok: true });
    expect(await trust.check(file, `${text} `)).toEqual({ ok: false, rule: untrustedRule(file) });
  });

  it('keeps the records of earlier versions for files that name nothing', async () => {
    await trust.add(file, 'adHoc: false\n');
    const [record = ''] = await readdir(join(root, 'state/trusted'));
    expect(await readFile(join(root, 'state/trusted', record), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('rejects a folder with too many files', async () => {
    await mkdir(join(work, 'many'));
    await Promise.all(Array.from({ length: 2001 }, (_, n) => writeFile(join(work, 'many', String(n)), '')));
    await expect(trust.add(file, 'skills: { dirs: [many] }\n')).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('files that a trusted configuration names', () => {
  const referenceOf = (text: string): Reference => {
    const parsed = parseReferences(text);
    const [part] = parsed.ok ? parsed.parts : [];
    if (part === undefined || typeof part === 'string') throw new Error('no reference');
    return part;
  };

  it('may be used until they change, each on its own', async () => {
    const [get, token] = [await put('get.sh'), await put('token')];
    await put('skills/a/SKILL.md');
    await put('skills/b/SKILL.md');
    const text = JSON.stringify({
      apis: { a: { baseUrl: 'https://a.example', headers: { 'X-A': command('./get.sh'), 'X-B': '${file:token}' } } },
      skills: { dirs: ['skills'] },
    });
    await trust.add(file, text);
    const checked = await trust.check(file, text);
    if (!checked.ok) throw new Error(checked.rule);
    const state = () =>
      Promise.all([
        checked.files.checkReference(referenceOf(command('./get.sh'))),
        checked.files.checkReference(referenceOf('${file:token}')),
        checked.files.checkReference(referenceOf('${env:HOME}')),
        checked.files.checkSkill(join(work, 'skills/a')),
        checked.files.checkSkill(join(work, 'skills/b')),
        checked.files.checkSkill('/elsewhere/skills/a'),
      ]).then((results) => results.map((result) => result === undefined));
    expect(await state()).toEqual([true, true, true, true, true, true]);
    await writeFile(get, 'changed');
    expect(await state()).toEqual([false, true, true, true, true, true]);
    await writeFile(token, 'changed');
    await put('skills/a/new.sh');
    expect(await state()).toEqual([false, false, true, false, true, true]);
    await rm(join(work, 'skills/b/SKILL.md'));
    expect(await state()).toEqual([false, false, true, false, false, true]);
  });

  it('exclude programs and files of the machine', () => {
    const paths = (text: string) => pathsOf(referenceOf(text), work, '/usr/bin:/bin');
    expect(paths(command('op', 'read', 'op://vault/item/field'))).toEqual([]);
    expect(paths(command('/usr/bin/env', '--', 'true', '/etc/passwd'))).toEqual([]);
    expect(paths('${file:/run/secrets/token}')).toEqual([]);
  });

  it('exclude an argument that is longer than a file name can be', () => {
    expect(pathsOf(referenceOf(command('./get.sh', 'x'.repeat(5000))), work, '')).toEqual([join(work, 'get.sh')]);
  });
});
