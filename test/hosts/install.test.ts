import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeEntry } from '../../src/hosts/entries.js';
import { readHostFile, writeHostFile } from '../../src/hosts/host-file.js';
import { hosts } from '../../src/hosts/hosts.js';
import { nodeCommand, npxCommand } from '../../src/hosts/server-command.js';
import { executable, run } from '../helpers/processes/executable.js';

const places = (platform: NodeJS.Platform, home: string, env: Record<string, string> = {}) => ({ platform, home, env, cwd: '/project' });
const filesOf = (platform: NodeJS.Platform, env?: Record<string, string>) =>
  Object.fromEntries(hosts.map((host) => [host.id, host.files('user', places(platform, '/home/me', env))[0]]));

describe('the table of hosts', () => {
  it('places files where each host documents them, also on macOS and with variables that move them', () => {
    expect(filesOf('linux')).toMatchObject({
      'claude-code': '/home/me/.claude.json',
      'claude-desktop': '/home/me/.config/Claude/claude_desktop_config.json',
      cursor: '/home/me/.cursor/mcp.json',
      vscode: '/home/me/.config/Code/User/mcp.json',
      windsurf: '/home/me/.codeium/windsurf/mcp_config.json',
      zed: '/home/me/.config/zed/settings.json',
      codex: '/home/me/.codex/config.toml',
      gemini: '/home/me/.gemini/settings.json',
      opencode: '/home/me/.config/opencode/opencode.json',
      copilot: '/home/me/.copilot/mcp-config.json',
      cline: '/home/me/.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
      goose: '/home/me/.config/goose/config.yaml',
      'lm-studio': '/home/me/.lmstudio/mcp.json',
      kiro: '/home/me/.kiro/settings/mcp.json',
      junie: '/home/me/.junie/mcp/mcp.json',
    });
    expect(filesOf('darwin')).toMatchObject({
      'claude-desktop': '/home/me/Library/Application Support/Claude/claude_desktop_config.json',
      vscode: '/home/me/Library/Application Support/Code/User/mcp.json',
      zed: '/home/me/.config/zed/settings.json',
    });
    expect(filesOf('linux', { CODEX_HOME: '/c', XDG_CONFIG_HOME: '/x', CLAUDE_CONFIG_DIR: '/d' })).toMatchObject({
      ...{ codex: '/c/config.toml', opencode: '/x/opencode/opencode.json', 'claude-code': '/d/.claude.json' },
    });
    expect(filesOf('win32', { APPDATA: '/roaming' })).toMatchObject({
      ...{ goose: '/roaming/Block/goose/config/config.yaml', zed: '/roaming/Zed/settings.json' },
      'claude-desktop': '/roaming/Claude/claude_desktop_config.json',
    });
  });

  it('includes the folder that Claude Desktop from the Microsoft Store reads', async () => {
    const local = await mkdtemp(join(tmpdir(), 'local-'));
    try {
      await mkdir(join(local, 'Packages/Claude_pzs8sxrjxfjjc'), { recursive: true });
      const host = hosts.find(({ id }) => id === 'claude-desktop');
      expect(host?.files('user', places('win32', '/home/me', { APPDATA: '/roaming', LOCALAPPDATA: local }))).toEqual([
        '/roaming/Claude/claude_desktop_config.json',
        join(local, 'Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/claude_desktop_config.json'),
      ]);
    } finally {
      await rm(local, { recursive: true });
    }
  });
});

describe('entries', () => {
  it('pass variables on in the form of each host, and never contain the value of a secret', () => {
    const server = { command: 'node', args: ['bin.js'], variables: ['A_TOKEN'], env: {} };
    const passed = Object.fromEntries(
      hosts.map(({ id, entry }) => [id, JSON.stringify(entry(server)).match(/[^"{,]*A_TOKEN[^",]*|input:[^}]*/)?.[0]]),
    );
    expect(passed).toMatchObject({
      cursor: 'A_TOKEN',
      vscode: 'A_TOKEN',
      codex: 'A_TOKEN',
      gemini: 'A_TOKEN',
      goose: 'A_TOKEN',
      kiro: 'A_TOKEN',
    });
    const form = (id: string) => JSON.stringify(hosts.find((host) => host.id === id)?.entry(server));
    expect(form('gemini')).toContain('"env":{"A_TOKEN":"$A_TOKEN"}');
    expect(form('cursor')).toContain('"A_TOKEN":"${env:A_TOKEN}"');
    expect(form('kiro')).toContain('"A_TOKEN":"${A_TOKEN}"');
    expect(form('vscode')).toContain('"A_TOKEN":"${input:api-integration-a-token}"');
    expect(form('codex')).toContain('"env_vars":["A_TOKEN"]');
    expect(form('goose')).toContain('"env_keys":["A_TOKEN"]');
    expect(form('opencode')).toContain('"command":["node","bin.js"]');
    expect(form('copilot')).toContain('"tools":["*"]');
  });

  it('keep, in an update, what the user added', () => {
    const existing = { command: 'old', disabled: true, env: { A: 'literal', B: '1' }, env_vars: ['X'] };
    expect(mergeEntry(existing, { command: 'new', env: { A: '$A', CA: '/ca' }, env_vars: ['Y'] })).toEqual({
      ...{ command: 'new', disabled: true, env: { A: 'literal', B: '1', CA: '/ca' }, env_vars: ['X', 'Y'] },
    });
  });

  it('start npx through cmd on Windows, and a Node.js of Homebrew through the link that upgrades keep', async () => {
    expect(npxCommand({ version: '1.2.3', platform: 'win32' })).toEqual({
      command: 'cmd',
      args: ['/c', 'npx', '-y', 'api-integration-mcp@1.2.3'],
    });
    const folder = await mkdtemp(join(tmpdir(), 'brew-'));
    try {
      const link = join(folder, 'opt/node@22/bin/node');
      await mkdir(dirname(link), { recursive: true });
      await writeFile(link, '');
      expect(nodeCommand({ node: join(folder, 'Cellar/node@22/22.1.0/bin/node'), script: '/s' }).command).toBe(link);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the commands install and uninstall', () => {
  let home = '';
  const inHome = (...parts: string[]) => join(home, ...parts);
  const command = (...args: string[]) => run(args, { env: { HOME: home, MY_TOKEN: 'hidden-value-1234' }, cwd: home });
  const text = (file: string) => readFile(inHome(file), 'utf8');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'hosts-'));
    for (const folder of [
      '.cursor',
      '.codex',
      '.gemini',
      '.config/api-integration-mcp',
      '.config/zed',
      'dotfiles',
      '.kiro/settings',
      '.junie/mcp',
    ])
      await mkdir(inHome(folder), { recursive: true });
    await writeFile(
      inHome('.config/api-integration-mcp/config.yaml'),
      'apis:\n  a:\n    baseUrl: https://api.example.com\n    auth: { type: bearer, token: "${env:MY_TOKEN}" }\n',
    );
    await writeFile(inHome('.cursor/mcp.json'), '\uFEFF{"mcpServers": {"other": {"command": "x"}}}');
    await writeFile(inHome('.codex/config.toml'), 'model = [');
    await writeFile(inHome('dotfiles/zed.json'), '{}\n', { mode: 0o640 });
    await chmod(inHome('dotfiles/zed.json'), 0o640);
    await symlink('../../dotfiles/zed.json', inHome('.config/zed/settings.json'));
    await writeFile(inHome('.junie/mcp/mcp.json'), `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    await writeFile(inHome('.gemini/settings.json'), '{\n  // Mine.\n  "theme": "x",\n}\n');
    await writeFile(inHome('.kiro/settings/mcp.json'), '{}');
    await chmod(inHome('.kiro/settings/mcp.json'), 0o444);
  });
  afterAll(() => rm(home, { recursive: true }));

  it('change nothing with --dry-run and --print, nor without a terminal to ask on', async () => {
    const before = await readdir(home, { recursive: true });
    const dry = await command('install', '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.stdout).toMatch(/Codex: not changed, because \S+config.toml is not valid TOML/);
    expect(dry.stdout).toMatch(/Junie: not changed, because \S+ is nested too deeply/);
    expect(dry.stdout).toMatch(/Gemini CLI: not changed, because \S+ contains trailing commas, which Gemini CLI cannot read/);
    expect(dry.stdout).toContain('+     "api-integration": {');
    const printed = await command('--allow-local', 'install', 'gemini', 'codex', '--print', '--npx');
    expect(printed.stdout).toMatch(
      /\[mcp_servers\.api-integration\]\ncommand = "npx"\nargs = \[ "-y", "api-integration-mcp@\d+\.\d+\.\d+", "--allow-local" \]/,
    );
    const asked = await command('install', 'cursor');
    expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining('pass --yes') });
    expect(await readdir(home, { recursive: true })).toEqual(before);
  });

  it('write every host but the refused ones, through links and with backups, and nothing the second time', async () => {
    const first = await command('--skills', 'skills', 'install', '--yes');
    expect(first).toMatchObject({ code: 1, stderr: expect.stringMatching(/Kiro: \S+ is read-only; to change that, run: chmod u\+w/) });
    const cursor = JSON.parse(await text('.cursor/mcp.json'));
    expect(cursor.mcpServers).toEqual({
      other: { command: 'x' },
      'api-integration': {
        command: process.execPath,
        args: [executable, '--skills', inHome('skills')],
        env: { MY_TOKEN: '${env:MY_TOKEN}' },
      },
    });
    expect(JSON.parse(await text('dotfiles/zed.json')).context_servers).toHaveProperty(['api-integration', 'command'], process.execPath);
    expect((await lstat(inHome('.config/zed/settings.json'))).isSymbolicLink()).toBe(true);
    expect((await stat(inHome('dotfiles/zed.json'))).mode & 0o777).toBe(0o640);
    expect(await text('.codex/config.toml')).toBe('model = [');
    expect(await text('.kiro/settings/mcp.json')).toBe('{}');
    const files = await readdir(home, { recursive: true });
    expect(
      files
        .filter((file) => file.endsWith('.bak'))
        .map(dirname)
        .sort(),
    ).toEqual(['.cursor', 'dotfiles']);
    const all = (await Promise.all(files.filter((file) => /\.(json|toml)$/.test(file) && existsSync(inHome(file))).map(text))).join('');
    expect(all).not.toContain('hidden-value');
    const second = await command('--skills', 'skills', 'install', '--yes');
    expect(second.stdout).toContain(`Cursor: ${inHome('.cursor/mcp.json')} is up to date`);
    expect((await readdir(home, { recursive: true })).length).toBe(files.length);
  });

  it('remove the entry and nothing else', async () => {
    expect((await command('uninstall', '--yes')).code).toBe(0);
    expect(JSON.parse(await text('.cursor/mcp.json'))).toEqual({ mcpServers: { other: { command: 'x' } } });
    expect(await command('uninstall', 'cursor')).toMatchObject({ code: 0, stdout: expect.stringContaining('contains the entry') });
    expect(await command('uninstall')).toMatchObject({ code: 0, stdout: 'No file of a host contains the entry api-integration.\n' });
  });

  it('name the nearest host, and refuse a proxy whose password the entry would store', async () => {
    expect((await command('install', 'cursr')).stderr).toContain('did you mean cursor?');
    expect((await command('--proxy', 'http://u:secret@proxy:1', 'install', 'cursor')).stderr).toMatch(
      /^error: --proxy contains a password/,
    );
    expect((await command('install', 'goose', '--scope', 'project')).stderr).toContain('use --scope user');
  });

  it('refuse to overwrite what another program wrote after the file was read', async () => {
    const read = await readHostFile(inHome('.gemini/settings.json'));
    if (!read.ok) throw new Error(read.rule);
    await writeFile(inHome('.gemini/settings.json'), '{"new": 1}');
    expect(await writeHostFile(read.value, '{}', new Date())).toMatchObject({
      ok: false,
      rule: expect.stringContaining('changed by another program'),
    });
  });
});
