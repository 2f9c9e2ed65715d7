// Installs real hosts from npm into a temporary folder, runs `install` in a scratch home, and asks each host for its servers.
// Not part of npm test: it downloads about 1 GB. Run it by hand: node test/hosts/real-hosts.mjs [folder of an earlier run]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const packages = {
  'claude-code': { name: '@anthropic-ai/claude-code', list: ['claude', 'mcp', 'list'], connected: /api-integration:.*(✓|✔) Connected/ },
  codex: { name: '@openai/codex', list: ['codex', 'mcp', 'list'], connected: /api-integration .*enabled/ },
  gemini: { name: '@google/gemini-cli', list: ['gemini', 'mcp', 'list'], connected: /api-integration.*Connected/ },
  opencode: { name: 'opencode-ai', list: ['opencode', 'mcp', 'list'], connected: /✓\s+api-integration.*connected/ },
  copilot: { name: '@github/copilot', list: ['copilot', 'mcp', 'list'], connected: /api-integration/ },
};

const root = resolve(import.meta.dirname, '../..');
const given = process.argv[2];
const prefix = given === undefined ? mkdtempSync(join(tmpdir(), 'real-hosts-')) : resolve(given);
const home = mkdtempSync(join(tmpdir(), 'real-home-'));
const write = (text) => process.stdout.write(`${text}\n`);

try {
  if (given === undefined) {
    writeFileSync(join(prefix, 'package.json'), '{"private":true}');
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--foreground-scripts', ...Object.values(packages).map(({ name }) => name)],
      {
        cwd: prefix,
        stdio: 'ignore',
      },
    );
  }
  const env = {
    HOME: home,
    PATH: [join(prefix, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    A_TOKEN: 'a-secret-of-the-test',
    NO_COLOR: '1',
    TERM: 'dumb',
  };
  const config = join(home, '.config/api-integration-mcp');
  mkdirSync(config, { recursive: true });
  writeFileSync(
    join(config, 'config.yaml'),
    'apis:\n  a:\n    baseUrl: https://api.example.com\n    auth: { type: bearer, token: "${env:A_TOKEN}" }\n',
  );
  const project = join(home, 'project');
  mkdirSync(project);
  mkdirSync(join(home, '.gemini'));
  // An untrusted folder shows every server as disabled.
  writeFileSync(join(home, '.gemini/trustedFolders.json'), JSON.stringify({ [project]: 'TRUST_FOLDER' }));
  const run = (command, ...args) => spawnSync(command, args, { cwd: project, env, encoding: 'utf8', timeout: 120_000, input: '' });
  const bin = join(root, 'dist/bin.js');
  const installed = run(process.execPath, bin, 'install', ...Object.keys(packages), '--yes');
  write(
    installed.stdout
      .split('\n')
      .filter((line) => /: (wrote|done)|^error/.test(line))
      .join('\n') + installed.stderr,
  );
  let failed = installed.status === 0 ? 0 : 1;
  for (const [id, { name, list, connected }] of Object.entries(packages)) {
    const { version } = JSON.parse(readFileSync(join(prefix, 'node_modules', name, 'package.json'), 'utf8'));
    const { stdout, stderr } = run(...list);
    const ok = connected.test(stdout + stderr);
    if (!ok) failed += 1;
    write(`${ok ? '✔' : '✘'} ${id} ${version} (${list.join(' ')})${ok ? '' : `\n${stdout}${stderr}`}`);
  }
  const removed = run(process.execPath, bin, 'uninstall', '--yes');
  write(`uninstall: exit code ${removed.status}`);
  process.exitCode = failed === 0 && removed.status === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
  if (given === undefined) rmSync(prefix, { recursive: true, force: true });
}
