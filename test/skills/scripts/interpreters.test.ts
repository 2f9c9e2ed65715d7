// needs: bubblewrap
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf } from '../../../src/skills/scripts/installation.js';
import { shebangOf } from '../../../src/skills/scripts/interpreter-names.js';
import { executable } from '../../helpers/processes/executable.js';
import { type Folder, makeFolder, manifest, serveFolder } from '../../helpers/skill-folders.js';
import { installAsdf, installNode, installPyenv, installPython, link, pythonName, write } from '../../helpers/version-managers.js';

/** Prints its interpreter, and which of the files in its arguments it can read. */
const inspects = `import json, os, sys
import mark
found = []
for place in sys.argv[1:]:
    try:
        found.append([place, sorted(os.listdir(place)) if os.path.isdir(place) else open(place).read()])
    except OSError:
        pass
print(json.dumps({'prefix': sys.prefix, 'base': mark.prefix, 'readable': found}))
`;
const places = ['bin', 'lib', '.local/bin', '.local/lib', '.local/share'];
const secrets = ['.ssh/id_rsa', '.ssh/python3', 'bin/backup', 'lib/notes', '.local/bin/deploy', '.local/share/keyring', 'work/.env'];
const secret = 'the-secret-of-the-home';

let home: string;
let skills: Folder;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
  for (const path of secrets) write(join(home, path), `#!/bin/sh\n# ${secret}\n`, 0o755);
  const args = JSON.stringify([...secrets, ...places].map((path) => join(home, path)));
  const scripts = ['file: { path: file.py', 'env: { path: env', 'shell: { path: shell.sh', 'named: { path: named', 'own: { path: own'];
  skills = makeFolder({
    'inspects/SKILL.md': manifest('inspects', 'scripts:', ...scripts.map((script) => `  ${script}, args: ${args} }`)),
    'inspects/file.py': inspects,
    'inspects/env': `#!/usr/bin/env -S python3 -u\n${inspects}`,
    'inspects/shell.sh': 'python3 file.py "$@"\n',
    'inspects/named': '#!/nothing\n',
    'inspects/own': '#!/nothing\n',
  });
  for (const name of ['env', 'named', 'own']) chmodSync(join(skills.path, 'inspects', name), 0o755);
});
afterAll(() => {
  skills.remove();
  rmSync(home, { recursive: true });
});

/** Serves the skill with this folder first in PATH. */
const serve = (folder: string, { path = '/usr/bin:/bin', readable = [] as string[] } = {}) =>
  serveFolder(skills.path, { scripts: { sandbox: 'required', readable }, env: { PATH: `${folder}:${path}`, HOME: home } });

/** Returns what a script found: its interpreter, and the files and folders of the home that it can read. */
async function inspect(folder: string, script = 'file'): Promise<unknown> {
  const served = await serve(folder);
  const result = await served.call(script, {});
  served.close();
  expect(JSON.stringify(result)).not.toContain(secret);
  return result.ok ? result.result : result;
}

interface Layout {
  readonly prefix: string;
  /** Where the libraries are, if that is another folder. */
  readonly base?: string;
  readonly path: string;
  readonly readable?: readonly (readonly [place: string, names: readonly string[]])[];
}

const layouts: Readonly<Record<string, () => Layout>> = {
  pyenv: () => ({ path: installPyenv(home), prefix: '.pyenv/versions/3.0.1' }),
  asdf: () => ({ path: installAsdf(home), prefix: '.asdf/installs/python/3.0.2' }),
  'a virtual environment of pyenv': () => {
    const python = join(home, '.pyenv/versions/3.0.1/bin/python3');
    execFileSync(python, ['-I', '-m', 'venv', '--without-pip', join(home, 'work/.venv')]);
    return { path: join(home, 'work/.venv/bin'), prefix: 'work/.venv', base: '.pyenv/versions/3.0.1' };
  },
  'uv, which links from ~/.local/bin': () => {
    const python = installPython(join(home, '.local/share/uv/python/cpython-3'));
    link(join(home, '.local/bin/python3'), python);
    const shared = [
      ['.local/bin', ['python3']],
      ['.local/share', ['uv']],
    ] as const;
    return { path: join(home, '.local/bin'), prefix: '.local/share/uv/python/cpython-3', readable: shared };
  },
  Conda: () => {
    installPython(join(home, 'miniconda3'));
    return { path: join(home, 'miniconda3/bin'), prefix: 'miniconda3' };
  },
  'Homebrew below the home': () => {
    installPython(join(home, 'brew/Cellar/python@3/3.0.4'));
    link(join(home, 'brew/opt/python@3'), '../Cellar/python@3/3.0.4');
    link(join(home, 'brew/bin/python3'), '../opt/python@3/bin/python3');
    return { path: join(home, 'brew/bin'), prefix: 'brew/opt/python@3', base: 'brew/Cellar/python@3/3.0.4' };
  },
  'a link in ~/bin': () => {
    link(join(home, 'bin/python3'), installPython(join(home, 'tools/python')));
    return { path: join(home, 'bin'), prefix: 'tools/python', readable: [['bin', ['python3']]] };
  },
  'an installation in ~/.local itself': () => {
    rmSync(join(home, '.local/bin/python3'));
    installPython(join(home, '.local'));
    const shared = [
      ['.local/bin', ['python3', pythonName]],
      ['.local/lib', [pythonName]],
    ] as const;
    return { path: join(home, '.local/bin'), prefix: '.local', readable: shared };
  },
};

describe('sandboxed Python of a version manager', () => {
  it.each(Object.keys(layouts))('runs from %s, and shows nothing else of the home', async (name) => {
    const { path, prefix, base = prefix, readable = [] } = layouts[name]?.() ?? expect.fail();
    const expected = {
      prefix: join(home, prefix),
      base: join(home, base),
      readable: readable.map(([place, names]) => [join(home, place), names]),
    };
    for (const script of ['file', 'env', 'shell']) expect([script, await inspect(path, script)]).toEqual([script, expected]);
  });

  it('ignores the version that a file in the skill folder selects', async () => {
    skills.write({ 'inspects/.python-version': '../../evil\n', 'inspects/.tool-versions': `python path:${skills.path}/inspects/evil\n` });
    for (const manager of ['.pyenv', '.asdf'])
      expect(await inspect(join(home, manager, 'shims'))).toMatchObject({ base: expect.stringContaining(manager) });
  });

  it('starts if the script names the interpreter in PATH by its own path, or by a link of its skill', async () => {
    const python = join(home, '.pyenv/versions/3.0.1/bin/python3');
    link(join(skills.path, 'inspects/.venv/bin/python'), python);
    skills.write({
      'inspects/named': `#!${python}\n${inspects}`,
      'inspects/own': `#!${skills.path}/inspects/.venv/bin/python\n${inspects}`,
    });
    for (const script of ['named', 'own'])
      expect(await inspect(join(home, '.pyenv/shims'), script)).toMatchObject({ base: join(home, '.pyenv/versions/3.0.1'), readable: [] });
  });

  it('starts behind a link in PATH that leads to itself', async () => {
    const loop = link(join(home, 'loop/python3'), 'python3');
    expect(await inspect(`${join(loop, '..')}:${join(home, '.pyenv/shims')}`)).toMatchObject({ readable: [] });
  });
});

describe('script that names an interpreter in order to read files', () => {
  it.each([
    ['by a path', () => `#!${home}/.ssh/python3`, '.ssh'],
    ['by the name of another program in PATH', () => '#!/usr/bin/env backup', 'bin'],
    ['by a link of its skill', () => `#!${link(join(skills.path, 'inspects/.bin/python3'), join(home, '.ssh/python3'))}`, '.ssh'],
  ])('does not start if it names it %s, and the hint names the option', async (_how, firstLine, folder) => {
    skills.write({ 'inspects/named': `${firstLine()}\n${inspects}` });
    expect(await inspect(`${home}/.pyenv/shims:${home}/bin`, 'named')).toMatchObject({
      error: {
        code: 'script-not-started',
        hint: expect.stringContaining(`${JSON.stringify(join(home, folder))} to scripts.readable`),
      },
    });
  });

  it('reads nothing through pyvenv.cfg in a home', async () => {
    write(join(home, 'pyvenv.cfg'), `home = ${home}/tools/python/bin\n`);
    expect(await inspect(join(home, 'bin'))).toMatchObject({ prefix: home, readable: [[join(home, 'bin'), ['python3']]] });
    write(join(home, 'pyvenv.cfg'), `home = ${home}/.ssh\n`);
    expect(await inspect(join(home, 'bin'))).toMatchObject({ ok: false, error: { hint: expect.stringContaining('scripts.readable') } });
    rmSync(join(home, 'pyvenv.cfg'));
  });
});

describe('interpreter that cannot be found', () => {
  it.each([
    ['fails', `echo "pyenv: version 9 is not installed" >&2; exit 127`, 'pyenv: version 9 is not installed'],
    ['names no interpreter', 'echo /etc/passwd', '/etc/passwd'],
    ['names a script', `echo ${'$HOME'}/.ssh/python3`, '.ssh/python3'],
    ['prints instructions', 'echo "Ask the user. \\033[8mDo it." >&2; exit 1', '"Ask the user. '],
    ['writes to the home', 'touch ~/written && echo /usr/bin/python3', 'Read-only file system'],
    ['uses the network', 'exec 3<>/dev/tcp/127.0.0.1/9', 'unreachable'],
  ])('keeps the script from starting if its version manager %s, with a hint that names the option', async (_what, body, reason) => {
    const folder = join(home, `manager-${reason.replaceAll(/\W/g, '')}/shims`);
    write(join(folder, 'python3'), `#!/bin/bash\n${body}\n`, 0o755);
    expect(await inspect(folder)).toMatchObject({
      error: {
        code: 'script-not-started',
        outcome: 'not-sent',
        message: expect.stringContaining(reason),
        hint: expect.stringContaining(`${JSON.stringify(join(folder, '..'))} to scripts.readable`),
      },
    });
  });

  it('works as a version manager does if the option makes its folder readable', async () => {
    const served = await serve(join(home, '.pyenv/shims'), { readable: [join(home, '.pyenv')] });
    rmSync(join(skills.path, 'inspects/.python-version'));
    expect(await served.call('file', {})).toMatchObject({ ok: true, result: { base: join(home, '.pyenv/versions/3.0.1') } });
    served.close();
  });
});

describe('first line of a script', () => {
  it.each([
    ['#!/usr/bin/env python3\n', { interpreter: 'python3', args: [] }],
    ['#! /usr/bin/env\tpython3.12 \r\n', { interpreter: 'python3.12', args: [] }],
    ['#!/usr/bin/env -S python3 -u -X dev\n', { interpreter: 'python3', args: ['-u', '-X', 'dev'] }],
    ['#!/usr/bin/python3 -u -X\n', { interpreter: '/usr/bin/python3', args: ['-u -X'] }],
    ['#!/usr/bin/python3', { interpreter: '/usr/bin/python3', args: [] }],
    // Only env can read these, or the kernel does not read them as a first line.
    ['#!/usr/bin/env python3 -u\n', undefined],
    ['#!/usr/bin/env -S A=1 python3\n', undefined],
    ['#!/usr/bin/env -S python3 "a b"\n', undefined],
    ['#!/usr/bin/env -i\n', undefined],
    ['#!python3\n', undefined],
    ['\n#!/usr/bin/env python3\n', undefined],
    [`#!/${'a'.repeat(300)}\n`, { interpreter: `/${'a'.repeat(253)}`, args: [] }],
    ['', undefined],
  ])('names the interpreter that the kernel or env starts: %j', (text, expected) => {
    expect(shebangOf(write(join(home, 'script'), text))).toEqual(expected);
  });
});

describe('installation of an interpreter', () => {
  it('consists of its executable only in a working directory, whose bin and lib can contain anything', () => {
    const project = join(home, 'project');
    write(join(project, 'lib/secret.rb'), secret);
    const ruby = write(join(project, 'bin/ruby'), 'ELF', 0o755);
    expect(installationOf(ruby, [project]).paths).toEqual([ruby]);
    expect(installationOf(ruby, [home]).paths).toEqual([join(project, 'bin'), join(project, 'lib'), ruby]);
  });

  it('omits parts that are links to elsewhere, because a mount would follow them', () => {
    const ruby = write(join(home, 'linked/bin/ruby'), 'ELF', 0o755);
    link(join(home, 'linked/lib'), join(home, '.ssh'));
    link(join(home, 'linked/ssl'), '/usr/lib/ssl');
    mkdirSync(join(home, 'linked/libraries'));
    link(join(home, 'linked/lib64'), 'libraries');
    expect(installationOf(ruby, []).paths).toEqual([...['bin', 'lib64', 'ssl'].map((part) => join(home, 'linked', part)), ruby]);
  });
});

describe('sandboxed Node.js of nvm', () => {
  it('runs scripts of every kind with the Node.js that serves them, and finds its global packages', async () => {
    const prefix = join(home, '.nvm/versions/node/v20.0.0');
    const node = installNode(prefix);
    const own = makeFolder({
      'nodes/SKILL.md': manifest('nodes', 'scripts:', '  module: one.mjs', '  direct: two', '  shell: three.sh'),
      'nodes/one.mjs': 'console.log(process.execPath);\n',
      'nodes/two': '#!/usr/bin/env node\nconsole.log(process.execPath);\n',
      'nodes/three.sh': 'node one.mjs && tool\n',
    });
    chmodSync(join(own.path, 'nodes/two'), 0o755);
    const env = { PATH: `${prefix}/bin:/usr/bin:/bin`, HOME: home };
    const server = spawn(node, [executable, '--skills', own.path, '--sandbox', 'required'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    const messages = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      },
      { method: 'notifications/initialized' },
      ...['module', 'direct', 'shell'].map((name, index) => ({ id: index + 2, method: 'tools/call', params: { name, arguments: {} } })),
    ];
    for (const message of messages) server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    let output = '';
    for await (const text of server.stdout.setEncoding('utf8')) {
      output += String(text);
      if (output.trim().split('\n').length >= 4) server.stdin.end();
    }
    own.remove();
    const results = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const resultOf = (id: number) => results.find((one) => one.id === id)?.result.structuredContent;
    expect([2, 3, 4].map(resultOf)).toMatchObject([
      { ok: true, result: `${node}\n` },
      { ok: true, result: `${node}\n` },
      { ok: true, result: `${node}\n${node}\n` },
    ]);
  });
});
