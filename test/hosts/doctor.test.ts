import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkHosts } from '../../src/cli/commands/doctor-hosts.js';
import { executable, run } from '../helpers/processes/executable.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

const node = process.execPath;
/** An entry whose server prints something and ends, as a broken one does. */
const fails = (text: string) => ({ command: node, args: ['-e', `console.error(${JSON.stringify(text)}); process.exit(1)`] });
const works = { command: node, args: [executable] };
const json = (entry: object, key = 'mcpServers') => JSON.stringify({ [key]: { 'api-integration': entry } });

const report = z.object({
  ok: z.boolean(),
  findings: z.array(z.object({ status: z.string(), check: z.string(), text: z.string(), next: z.string().optional() })),
});

describe('doctor', () => {
  let home = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'doctor-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await writeFile(join(home, file), text);
  };
  const program = async (file: string, line: string) => {
    await write(file, `#!/bin/sh\n${line}\n`);
    await chmod(join(home, file), 0o755);
  };
  const doctor = async (env: Record<string, string>) => {
    const { code, stdout } = await run(['doctor', '--json'], { env: { HOME: home, ...env }, cwd: home });
    return { code, ...report.parse(JSON.parse(stdout)) };
  };

  it('starts no entry of a cloned repository, except one that install writes', async () => {
    await mkdir(join(home, 'clone'));
    const ran = join(home, 'ran');
    const touch = { command: '/bin/sh', args: ['-c', `touch ${ran}; exec ${node} ${executable}`] };
    const preload = `data:text/javascript,import('node:fs').then((fs)=>fs.writeFileSync(${JSON.stringify(ran)},''))`;
    const entries = {
      'api-integration': touch,
      options: { ...works, env: { NODE_OPTIONS: `--import=${preload}` } },
      config: { ...works, args: [executable, '--config', 'foreign.yaml'] },
      elsewhere: { ...works, cwd: home },
      file: { ...works, envFile: '.env' },
      plain: { ...works, env: { SHOP_TOKEN: '${SHOP_TOKEN}' } },
    };
    await write('clone/.mcp.json', JSON.stringify({ mcpServers: entries }));
    const { stdout } = await run(['doctor', '--json'], { env: { HOME: home }, cwd: join(home, 'clone') });
    const { findings } = report.parse(JSON.parse(stdout));
    const checks = Object.keys(entries).map((name) => {
      const one = findings.find(({ text }) => text.startsWith(`Claude Code: ${name} in `));
      return [name, one?.check];
    });
    expect(Object.fromEntries(checks)).toEqual({
      ...Object.fromEntries(Object.keys(entries).map((name) => [name, 'project-entry'])),
      plain: 'server',
    });
    expect(existsSync(ran)).toBe(false);
  });

  it('names the cause in each of thirty broken set-ups, and what to do next', async () => {
    const registry = await startHttpServer((_request, response) => response.writeHead(404).end('{"error":"Not found"}'));
    await write('api-integration.config.yaml', 'apis: {}\n');
    const auth = (name: string) =>
      `  ${name.toLowerCase()}:\n    baseUrl: https://api.example.com\n    auth: { type: bearer, token: "\${env:${name}}" }\n`;
    await write('.config/api-integration-mcp/config.yaml', `apis:\n${auth('SET_TOKEN')}${auth('UNSET_TOKEN')}`);
    // A PATH without bubblewrap. What a version manager adds is in the PATH of shells only.
    await program('bin/node', `exec ${node} "$@"`);
    await program('bin/npx', `exec npx "$@"`.replace('npx', execFileSync('which', ['npx'], { encoding: 'utf8' }).trim()));
    await program('.volta/bin/api-integration-mcp', `exec ${node} ${executable} "$@"`);
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})";
    await program('.nvm/versions/node/v18.20.8/bin/node', `exec ${node} --import "${old}" "$@"`);
    await mkdir(join(home, '.nvm/versions/node/v22.1.0'));
    await mkdir(join(home, '.npm/_npx/0123456789abcdef/concurrency.lock'), { recursive: true });
    await utimes(join(home, '.npm/_npx/0123456789abcdef/concurrency.lock'), new Date(0), new Date(0));

    const file = (entries: object, key = 'mcpServers') => JSON.stringify({ [key]: entries });
    await write('.cursor/mcp.json', `\uFEFF${file({ [`a${'-long'.repeat(11)}`]: works })}`);
    await write(
      '.config/Claude/claude_desktop_config.json',
      `// mine\n${file({ 'api-integration': { command: '/missing/node', args: [executable] }, nvm: { command: 'node', args: [executable] } })}`,
    );
    await write('.gemini/settings.json', file({ 'api-integration': { command: node, args: ['/missing/dist/bin.js'] }, redacted: works }));
    await write(
      '.copilot/mcp-config.json',
      file({ 'api-integration': { command: '/bin/sh', args: ['-c', `echo Starting...; exec ${node} ${executable}`] } }),
    );
    await write(
      '.lmstudio/mcp.json',
      file({ 'api-integration': { ...works, command: join(home, '.nvm/versions/node/v18.20.8/bin/node') } }),
    );
    await write(
      '.kiro/settings/mcp.json',
      file({
        'api-integration': { command: 'npx', args: ['-y', 'api-integration-mcp@0.1.0'], env: { npm_config_registry: registry.url } },
        volta: { command: 'api-integration-mcp', args: [] },
      }),
    );
    await write('.junie/mcp/mcp.json', file({ 'api-integration': fails('npm error code ENOTEMPTY'), off: { ...works, disabled: true } }));
    await write(
      '.codeium/windsurf/mcp_config.json',
      file({
        'api-integration': fails('Error: self-signed certificate in certificate chain SELF_SIGNED_CERT_IN_CHAIN'),
        homeless: { ...works, env: { HOME: '' } },
      }),
    );
    await write('.config/zed/settings.json', '{');
    await write(
      '.codex/config.toml',
      `[mcp_servers.api-integration]\ncommand = ${JSON.stringify(node)}\nargs = [${JSON.stringify(executable)}]\n`,
    );
    await write('.config/goose/config.yaml', 'extensions: {}\n');
    const sleeps = { type: 'local', command: [node, '-e', 'setInterval(() => {}, 1000)'], timeout: 300 };
    await write('.config/opencode/opencode.json', file({ 'api-integration': sleeps }, 'mcp'));
    await write(
      '.vscode/mcp.json',
      file(
        {
          'api-integration': { command: node, args: ['${workspaceFolder}/none/bin.js'] },
          input: { command: node, args: [executable, '--config', '${input:file}'] },
        },
        'servers',
      ),
    );
    await write('.claude.json', file({ 'api-integration': { type: 'http', url: 'http://user:pw@127.0.0.1:9/mcp?key=pw' } }));
    await write(
      '.cline/data/settings/cline_mcp_settings.json',
      file({ 'api-integration': { ...works, env: { SET_TOKEN: '${SET_TOKEN}' } }, moved: { ...works, cwd: '/missing' } }),
    );
    const { code, ok, findings } = await doctor({
      PATH: [join(home, 'bin'), join(home, '.volta/bin')].join(delimiter),
      SET_TOKEN: 'a-secret-value',
      NODE_EXTRA_CA_CERTS: '/missing.pem',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NO_PROXY: '127.0.0.1',
    });
    await registry.close();
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    const found = (check: string, text: string) => findings.find((one) => one.check === check && one.text.includes(text));
    const expected: readonly (readonly [check: string, text: string])[] = [
      ['trust', 'api-integration.config.yaml is not in use'],
      ['secret', 'UNSET_TOKEN'],
      ['certificate', '/missing.pem'],
      ['proxy', 'HTTPS_PROXY'],
      ['sandbox', 'without'],
      ['byte-order-mark', 'Cursor'],
      ['long-name', 'Cursor'],
      ['comments', 'Claude Desktop'],
      ['command', '/missing/node'],
      ['old-node', 'oldest version of nvm, 18.20.8'],
      ['script', '/missing/dist/bin.js'],
      ['variables', 'Gemini CLI does not pass on SET_TOKEN'],
      ['stdout-noise', 'Starting...'],
      ['old-node', 'requires Node.js 20.19 or newer'],
      ['unpublished', 'Kiro'],
      ['npx', 'up to a minute'],
      ['npx-lock', 'concurrency.lock'],
      ['version-manager', '.volta/bin'],
      ['npx-cache', 'Junie'],
      ['disabled', 'Junie'],
      ['certificate', 'Windsurf: api-integration'],
      ['home', 'sets the home folder to ""'],
      ['host-file', 'Zed'],
      ['variables', 'Codex does not pass on SET_TOKEN'],
      ['certificate', 'Codex does not pass on NODE_EXTRA_CA_CERTS'],
      ['host-entry', 'Goose is installed'],
      ['slow-start', 'no list of tools within 0.3 s'],
      ['script', `${home}/none/bin.js`],
      ['placeholder', '${input:file}'],
      ['remote', 'connects to http://127.0.0.1:9/mcp,'],
      ['variables', 'Cline passes the value of SET_TOKEN on as it is written'],
      ['working-directory', '/missing'],
    ];
    for (const [check, text] of expected)
      expect(found(check, text), `${check}: ${text}`).toMatchObject({ next: expect.stringMatching(/./) });
    expect(JSON.stringify(findings)).not.toMatch(/a-secret-value|user:pw|key=pw/);
    // What works is not reported as broken.
    expect(found('server', 'Codex')).toMatchObject({ status: 'ok', text: expect.stringContaining('lists 4 tools') });
    expect(found('server', 'homeless')).toMatchObject({ status: 'ok' });
    expect(found('guard', 'blocks')).toMatchObject({ status: 'ok' });
  }, 60_000);

  it('names what only Windows has: npx without cmd, and the file that Claude Desktop of the Microsoft Store reads', async () => {
    await write('roaming/Claude/claude_desktop_config.json', json({ command: 'npx', args: ['-y', 'api-integration-mcp'] }));
    await mkdir(join(home, 'local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude'), { recursive: true });
    const env = { APPDATA: join(home, 'roaming'), LOCALAPPDATA: join(home, 'local'), PATH: '' };
    const findings = await checkHosts({ env, home, platform: 'win32', cwd: home }, []);
    expect(findings.map(({ status, check }) => [status, check])).toEqual([
      ['problem', 'windows-command'],
      ['problem', 'other-file'],
    ]);
    expect(findings[1]?.text).toContain('Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude');
  });

  it('offers no command that a shell would change, and reads references with a default as the host does', async () => {
    const prints = ['-e', 'console.error(process.env.FROM_DEFAULT); process.exit(1)', '$(touch changed)'];
    const entry = { command: `\${NODE_OF_TEST:-${node}}`, args: prints, env: { FROM_DEFAULT: '${UNSET_OF_TEST:-a default}' } };
    for (const file of ['.claude.json', '.mcp.json']) await write(file, json(entry));
    await write('.cursor/mcp.json', json({ url: 'http://$(reboot)/mcp' }));
    await write('.gemini/settings.json', json({ url: 'stdio:server' }));
    const findings = await checkHosts({ env: { PATH: process.env.PATH }, home, platform: process.platform, cwd: home }, []);
    const next = (check: string) => findings.find((one) => one.check === check)?.next;
    expect(findings.find(({ check }) => check === 'server-ended')?.text).toContain(': a default');
    expect(next('server-ended')).toBe(`run yourself: ${node} -e '${prints[1]}' '$(touch changed)'`);
    expect(next('project-entry')).toContain(` '${prints[1]}' '$(touch changed)'`);
    expect(next('remote')).toBe("curl 'http://$(reboot)/healthz'");
    expect(findings.find(({ check }) => check === 'host-file')?.text).toContain('neither a command nor a URL');
  });

  it('finds no problem after install, and reports that no host starts the server before', async () => {
    const empty = await doctor({});
    expect(empty.findings.filter(({ status }) => status === 'problem').map(({ check }) => check)).toEqual(['no-entry']);
    await write(
      '.config/api-integration-mcp/config.yaml',
      'apis:\n  a:\n    baseUrl: https://a.example\n    auth: { type: bearer, token: "${env:MY_TOKEN}" }\n',
    );
    const env = { HOME: home, MY_TOKEN: 'a-secret-value' };
    expect((await run(['install', 'codex', 'gemini', 'cursor', 'vscode', '--yes'], { env, cwd: home })).code).toBe(0);
    const { code, findings } = await doctor(env);
    expect(findings.filter(({ status }) => status === 'problem')).toEqual([]);
    expect(findings.filter(({ check }) => check === 'server').length).toBe(4);
    expect(code).toBe(0);
  });
});
