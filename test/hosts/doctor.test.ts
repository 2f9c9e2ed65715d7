import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { executable, run } from '../helpers/processes/executable.js';

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
  const doctor = async (env: Record<string, string>) => {
    const { code, stdout } = await run(['doctor', '--json'], { env: { HOME: home, ...env }, cwd: home });
    return { code, ...report.parse(JSON.parse(stdout)) };
  };

  it('names the cause in each of fourteen broken set-ups, and what to do next', async () => {
    await write('api-integration.config.yaml', 'apis: {}\n');
    const auth = (name: string) =>
      `  ${name.toLowerCase()}:\n    baseUrl: https://api.example.com\n    auth: { type: bearer, token: "\${env:${name}}" }\n`;
    await write('.config/api-integration-mcp/config.yaml', `apis:\n${auth('SET_TOKEN')}${auth('UNSET_TOKEN')}`);
    await write('.cursor/mcp.json', `\uFEFF${JSON.stringify({ mcpServers: { [`a${'-long'.repeat(11)}`]: works } })}`);
    await write('.config/Claude/claude_desktop_config.json', `// mine\n${json({ command: '/missing/node', args: [executable] })}`);
    await write('.gemini/settings.json', json({ command: node, args: ['/missing/dist/bin.js'] }));
    await write('.copilot/mcp-config.json', json({ command: node, args: ['-e', 'console.log("hello"); setInterval(() => {}, 1000)'] }));
    await write('.lmstudio/mcp.json', json(fails('error: api-integration-mcp requires Node.js 20.19 or newer')));
    await write('.kiro/settings/mcp.json', json(fails('npm error code E404')));
    await write('.junie/mcp/mcp.json', json(fails('npm error code ENOTEMPTY')));
    await write(
      '.codeium/windsurf/mcp_config.json',
      json(fails('Error: self-signed certificate in certificate chain SELF_SIGNED_CERT_IN_CHAIN')),
    );
    await write('.config/zed/settings.json', '{');
    await write(
      '.codex/config.toml',
      `[mcp_servers.api-integration]\ncommand = ${JSON.stringify(node)}\nargs = [${JSON.stringify(executable)}]\n`,
    );
    await write('.config/goose/config.yaml', 'extensions: {}\n');
    const { code, ok, findings } = await doctor({
      SET_TOKEN: 'a-secret-value',
      NODE_EXTRA_CA_CERTS: '/missing.pem',
      HTTPS_PROXY: 'http://127.0.0.1:9',
    });
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    const found = (check: string, text: string) => findings.find((one) => one.check === check && one.text.includes(text));
    const expected: readonly (readonly [check: string, text: string])[] = [
      ['trust', 'api-integration.config.yaml is not in use'],
      ['secret', 'UNSET_TOKEN'],
      ['certificate', '/missing.pem'],
      ['proxy', 'HTTPS_PROXY'],
      ['byte-order-mark', 'Cursor'],
      ['long-name', 'Cursor'],
      ['comments', 'Claude Desktop'],
      ['command', '/missing/node'],
      ['script', '/missing/dist/bin.js'],
      ['stdout-noise', 'hello'],
      ['old-node', 'LM Studio'],
      ['unpublished', 'Kiro'],
      ['npx-cache', 'Junie'],
      ['certificate', 'Windsurf'],
      ['host-file', 'Zed'],
      ['variables', 'Codex does not pass on SET_TOKEN'],
      ['host-entry', 'Goose is installed'],
    ];
    for (const [check, text] of expected)
      expect(found(check, text), `${check}: ${text}`).toMatchObject({ next: expect.stringMatching(/./) });
    expect(JSON.stringify(findings)).not.toContain('a-secret-value');
    // What works is not reported as broken.
    expect(found('server', 'Codex')).toMatchObject({ status: 'ok', text: expect.stringContaining('lists 4 tools') });
    expect(found('guard', 'blocks')).toMatchObject({ status: 'ok' });
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
