// Installs real hosts from npm into a temporary folder, runs `install` in a scratch home, and lets each host list the servers and
// call an API through this one. A stub on loopback stands in for each model, so that no account is needed.
// Not part of npm test: it downloads about 1 GB. Run it by hand, with the Node.js that the hosts shall use:
//   node test/hosts/real-hosts.mjs [--in <folder of an earlier run>] [host...]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStubModels } from './stub-models.mjs';

const prompt = 'Call the API a.';
/** `call`: a run without questions, and the environment that leads to the stub. */
const hosts = {
  'claude-code': {
    name: '@anthropic-ai/claude-code',
    list: ['claude', 'mcp', 'list'],
    connected: /api-integration:.*(✓|✔) Connected/,
    call: ['claude', '-p', prompt, '--allowedTools', 'mcp__api-integration'],
    // Otherwise the model first sees names only.
    env: (url) => ({
      ANTHROPIC_BASE_URL: url,
      ANTHROPIC_API_KEY: 'stub',
      ENABLE_TOOL_SEARCH: 'false',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    }),
  },
  codex: {
    name: '@openai/codex',
    list: ['codex', 'mcp', 'list'],
    connected: /api-integration .*enabled/,
    call: ['codex', 'exec', '--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox', '-c', 'model_provider="stub"', prompt],
    env: () => ({ STUB_KEY: 'stub' }),
    prepare: (home, url) =>
      writeFileSync(
        join(home, '.codex/config.toml'),
        `model = "stub"\n\n[model_providers.stub]\nname = "stub"\nbase_url = "${url}/v1"\nenv_key = "STUB_KEY"\nwire_api = "responses"\n`,
      ),
  },
  gemini: {
    name: '@google/gemini-cli',
    list: ['gemini', 'mcp', 'list'],
    connected: /api-integration.*Connected/,
    call: ['gemini', '-p', prompt, '--yolo', '-m', 'gemini-2.5-flash'],
    env: (url) => ({ GEMINI_API_KEY: 'stub', GOOGLE_GEMINI_BASE_URL: url }),
    prepare: (home, _url, project) => {
      // An untrusted folder shows every server as disabled.
      writeFileSync(join(home, '.gemini/trustedFolders.json'), JSON.stringify({ [project]: 'TRUST_FOLDER' }));
      writeFileSync(
        join(home, '.gemini/settings.json'),
        '{\n  "security": { "auth": { "selectedType": "gemini-api-key" } } // A stub.\n}\n',
      );
    },
  },
  opencode: {
    name: 'opencode-ai',
    list: ['opencode', 'mcp', 'list'],
    connected: /✓\s+api-integration.*connected/,
    call: ['opencode', 'run', '-m', 'stub/stub', prompt],
    env: () => ({}),
    prepare: (home, url) =>
      writeFileSync(
        join(home, '.config/opencode/opencode.jsonc'),
        `{\n  // A model on loopback.\n  "provider": { "stub": { "npm": "@ai-sdk/openai-compatible", "options": { "baseURL": "${url}/v1", "apiKey": "stub" }, "models": { "stub": {} } } },\n}\n`,
      ),
  },
  copilot: {
    name: '@github/copilot',
    list: ['copilot', 'mcp', 'list'],
    connected: /api-integration/,
    call: ['copilot', '-p', prompt, '--allow-all-tools'],
    env: (url) => ({
      COPILOT_PROVIDER_BASE_URL: `${url}/v1`,
      COPILOT_PROVIDER_API_KEY: 'stub',
      COPILOT_MODEL: 'stub',
      COPILOT_OFFLINE: 'true',
    }),
  },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' }, verbose: { type: 'boolean' } } });
const chosen = Object.entries(hosts).filter(([id]) => positionals.length === 0 || positionals.includes(id));
const root = resolve(import.meta.dirname, '../..');
const prefix = values.in === undefined ? mkdtempSync(join(tmpdir(), 'real-hosts-')) : resolve(values.in);
const home = mkdtempSync(join(tmpdir(), 'real home-'));
const write = (text) => process.stdout.write(`${text}\n`);
const token = 'a-secret-of-the-test';
const greeting = 'hello from the API';
let authorized = 0;
const api = createServer(({ headers }, response) => {
  if (headers.authorization === `Bearer ${token}`) authorized += 1;
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ greeting }));
});
const stub = await startStubModels({ api: 'a', path: 'greeting' });

try {
  if (values.in === undefined) {
    writeFileSync(join(prefix, 'package.json'), '{"private":true}');
    const packages = chosen.map(([, { name }]) => name);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts', ...packages], { cwd: prefix, stdio: 'ignore' });
  }
  await new Promise((done) => api.listen(0, '127.0.0.1', done));
  const environment = {
    HOME: home,
    PATH: [join(prefix, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    A_TOKEN: token,
    NO_COLOR: '1',
    TERM: 'dumb',
  };
  const project = join(home, 'project');
  for (const folder of ['.config/api-integration-mcp', '.config/opencode', '.gemini', '.codex', 'project'])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(
    join(home, '.config/api-integration-mcp/config.yaml'),
    `apis:\n  a:\n    baseUrl: http://127.0.0.1:${api.address().port}\n    network: { allowLocal: true }\n    auth: { type: bearer, token: "\${env:A_TOKEN}" }\n`,
  );
  for (const [, { prepare }] of chosen) prepare?.(home, stub.url, project);
  const bin = join(root, 'dist/bin.js');
  const own = (...args) => spawnSync(process.execPath, [bin, ...args], { cwd: project, env: environment, encoding: 'utf8' });
  const installed = own('install', ...chosen.map(([id]) => id), '--yes');
  write(
    installed.stdout
      .split('\n')
      .filter((line) => /: (wrote|done)|^error/.test(line))
      .join('\n') + installed.stderr,
  );
  let failed = installed.status === 0 ? 0 : 1;
  const report = (ok, text, details) => {
    if (!ok) failed += 1;
    write(`${ok ? '✔' : '✘'} ${text}${ok && !values.verbose ? '' : `\n${details}`}`);
  };
  for (const [id, { name, list, connected, call, env }] of chosen) {
    const { version } = JSON.parse(readFileSync(join(prefix, 'node_modules', name, 'package.json'), 'utf8'));
    const listed = await run(list, environment, project);
    report(connected.test(listed), `${id} ${version} on Node.js ${process.versions.node} lists (${list.join(' ')})`, listed);
    stub.reset();
    authorized = 0;
    const called = await run(call, { ...environment, ...env(stub.url) }, project);
    const { tools, results } = stub.seen();
    const ok = authorized === 1 && results.some((result) => result.includes(greeting));
    report(
      ok,
      `${id} ${version} on Node.js ${process.versions.node} calls: ${tools.find((tool) => /call[-_]api$/.test(tool))}`,
      `${called}\n${JSON.stringify({ authorized, tools: [...new Set(tools)], results })}`,
    );
  }
  const removed = own('uninstall', '--yes');
  report(removed.status === 0, 'uninstall', removed.stdout + removed.stderr);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  stub.close();
  api.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  if (values.in === undefined) rmSync(prefix, { recursive: true, force: true });
}

/** Runs a command of a host without a terminal; returns what it printed. */
async function run([command, ...args], env, cwd) {
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 120_000);
  await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  return output;
}
