import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownCommand } from '../../src/runtime/own-command.js';
import { type ProcessResult, root, run, start } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { oauthErrorReply, startTokenServer, type TokenServer, tokenReply } from '../helpers/servers/token-server.js';

let folder: string;
let home: string;
let work: string;
let state: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-cli-'));
  [home, work] = [join(folder, 'home'), join(folder, 'work')];
  state = join(home, '.local/state/api-integration-mcp');
  await Promise.all([mkdir(home), mkdir(work)]);
});
afterEach(() => rm(folder, { recursive: true }));

const cli = (...args: string[]): Promise<ProcessResult> =>
  run(args, { cwd: work, env: { HOME: home, CANARY: 'the-value-of-the-variable' } });
const inWork = (name: string) => join(work, name);

async function put(text: string, name = 'config.yaml'): Promise<string> {
  await writeFile(inWork(name), text);
  return inWork(name);
}

/** Returns every file below a folder, with its mode, except compiled code, which Node.js 22.8 and later keep. */
async function filesBelow(path: string): Promise<{ file: string; mode: number; text: string }[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.cache/'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => ({ file, mode: (await stat(file)).mode & 0o777, text: await readFile(file, 'utf8') })));
}

describe('config check', () => {
  it('shows the effective options of each API, masks secrets and runs no secret command', async () => {
    const file = await put(`defaults: { timeouts: { deadlineMs: 5000 } }
apis:
  shop:
    baseUrl: https://shop.example/v1
    auth: { type: bearer, token: "\${env:CANARY}" }
    headers: { X-Key: "prefix \${file:/nowhere}", X-Literal: hunter2-hunter2 }
    query: { key: "\${command:[\\"touch\\",\\"${inWork('ran')}\\"]}" }
    retry: { attempts: 2 }
  pay:
    baseUrl: https://pay.example
    auth: { type: basic, username: me, password: correct-horse-battery }
    proxy: http://user:proxy-password@proxy.example:3128
`);
    const { code, stdout, stderr } = await cli('--config', file, 'config', 'check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n', 1)).toEqual([`✔ ${file}: no errors`]);
    for (const line of [
      /^shop$/m,
      /^pay$/m,
      /baseUrl +https:\/\/shop\.example\/v1/,
      /retry\.attempts +2 +\(default: 4\)/,
      /timeouts\.deadlineMs +5000/,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).toContain('${env:CANARY}');
    for (const secret of ['the-value-of-the-variable', 'correct-horse', 'proxy-password']) expect(stdout).not.toContain(secret);
    // A literal credential results in a warning with its position.
    expect(stdout).toMatch(new RegExp(`^! ${file}:11:\\d+: apis\\.pay\\.auth\\.password `, 'm'));
    expect(await readdir(work)).not.toContain('ran');

    const json = JSON.parse((await cli('--config', file, 'config', 'check', '--json')).stdout);
    expect(json).toMatchObject({ ok: true, file, problems: [], apis: [{ name: 'shop' }, { name: 'pay' }] });
    expect(json.warnings).toContainEqual(expect.objectContaining({ line: 11, path: 'apis.pay.auth.password' }));
    expect(JSON.stringify(json)).not.toMatch(/correct-horse|proxy-password|the-value-of/);
  });

  it('exits with 1 if the file has errors, and shows the line, path, rule, value and suggested key of each', async () => {
    const file = await put('apis:\n  shop:\n    baseUrl: https://shop.example\n    retry: { attempts: 99 }\n    cahce: false\n');
    const { code, stdout, stderr } = await cli('--config', file, 'config', 'check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `✘ ${file}: 2 errors`,
      `  ${file}:4:24: apis.shop.retry.attempts must be at most 10; got 99`,
      `  ${file}:5:5: apis.shop.cahce is not a known key; did you mean cache?`,
      '',
    ]);
    const json = JSON.parse((await cli('--config', file, 'config', 'check', '--json')).stdout);
    expect(json).toMatchObject({
      ok: false,
      problems: [{ line: 4, path: 'apis.shop.retry.attempts', value: '99' }, { suggestion: 'cache' }],
    });
    // Commands that load the file exit with 2 and show the same errors.
    const call = await cli('--config', file, 'call', 'https://shop.example/');
    expect(call).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`${file}:5:5: apis.shop.cahce`) });
    expect(call.stderr).toContain(`--config ${file} config check\n`);
  });

  it('suggests config init if there is no file, and shows the expected path of a missing --config file', async () => {
    expect(await cli('config', 'check')).toMatchObject({ code: 0, stdout: expect.stringContaining(`run: ${ownCommand('config init')}\n`) });
    const missing = await cli('--config', 'nope.yaml', 'config', 'check');
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(inWork('nope.yaml')) });
  });
});

describe('config schema', () => {
  it('prints the schema that the package contains', async () => {
    const { code, stdout } = await cli('config', 'schema');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(join(root, 'schemas/config.schema.json'), 'utf8')));
  });
});

describe('config init and config trust', () => {
  it('creates a trusted starter file that passes the check, and overwrites a file only with --force', async () => {
    const file = inWork('api-integration.config.yaml');
    const { code, stderr, stdout } = await cli('config', 'init');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // A clone without npm link has no program of the short name: each command is one that works there.
    expect(stdout).toContain(`Wrote ${file}.`);
    expect(stdout).toContain(`\n  ${ownCommand('config check')}\n  ${ownCommand('config trust')} `);
    const spaced = inWork('a b/config.yaml');
    expect((await cli('config', 'init', spaced)).stdout).toContain(`\n  ${ownCommand(`--config '${spaced}' config check`)}\n`);
    const check = await cli('config', 'check', '--json');
    expect(check.code).toBe(0);
    expect(JSON.parse(check.stdout)).toMatchObject({ ok: true, file, problems: [] });
    expect(JSON.parse(check.stdout)).not.toHaveProperty('ignored');

    await writeFile(file, 'adHoc: false\n');
    expect(await cli('config', 'init')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--force') });
    expect(await readFile(file, 'utf8')).toBe('adHoc: false\n');
    const other = await put('adHoc: false\n', 'other.yaml');
    expect((await cli('config', 'init', 'other.yaml')).stderr).toContain(`run: ${ownCommand(`config init --force ${other}`)}\n`);
    expect((await cli('config', 'init', 'x.json')).code).toBe(2);
    expect((await cli('config', 'init', '--force')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('apis:');
  });

  it('loads a file in the working directory only in the version that the user trusted', async () => {
    const file = await put('adHoc: false\n', 'api-integration.config.yaml');
    const callLoopback = () => cli('call', 'http://127.0.0.1:9/');
    // Without a trusted file the defaults apply: the network guard blocks loopback.
    expect((await callLoopback()).stdout).toContain('address-blocked');
    const check = JSON.parse((await cli('config', 'check', '--json')).stdout);
    expect(check).toMatchObject({ ok: true, file, ignored: expect.any(String) });
    expect((await cli('config', 'check')).stdout).toContain(`! not loaded: it ${check.ignored}\n`);

    expect(await cli('config', 'trust')).toMatchObject({ code: 0, stderr: '', stdout: `Trusted the current version of ${file}.\n` });
    expect((await callLoopback()).stdout).toContain('host-not-allowed');
    for (const { mode, text } of await filesBelow(join(state, 'trusted'))) {
      expect(mode).toBe(0o600);
      expect(text).toMatch(/^[0-9a-f]{64}$/);
    }
    await writeFile(file, 'adHoc: false \n');
    expect((await callLoopback()).stdout).toContain('address-blocked');

    await writeFile(file, 'nope: 1\n');
    expect(await cli('config', 'trust')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`error: ${file}:1:1: nope `),
    });
    await rm(file);
    expect(await cli('config', 'trust')).toMatchObject({ code: 2, stderr: expect.stringContaining('api-integration.config.yaml') });
  });
});

describe('login', () => {
  let server: TokenServer;
  let api: HttpServer;
  let file: string;
  let polls = 0;

  beforeEach(async () => {
    polls = 0;
    server = await startTokenServer();
    api = await startHttpServer(({ headers }, response) => {
      if (headers.authorization === 'Bearer access-of-ann-5b1d') response.end('hello Ann');
      else response.writeHead(401).end();
    });
    server.respond = (form) => {
      if (!form.has('device_code')) {
        const codes = { device_code: 'device-code-9c2f', user_code: 'WDJB-MJHT', verification_uri: `${server.url}/enter` };
        return { body: { ...codes, expires_in: 60, interval: 0.05 } };
      }
      polls += 1;
      if (polls < 3) return oauthErrorReply('authorization_pending');
      return tokenReply(1, { access_token: 'access-of-ann-5b1d', refresh_token: 'refresh-of-ann-77aa' });
    };
    const auth = `{ type: oauth2, grant: device-code, clientId: tv, tokenEndpoint: "${server.url}/token", deviceAuthorizationEndpoint: "${server.url}/device" }`;
    file = await put(`apis:\n  shop: { baseUrl: "${api.url}", auth: ${auth} }\n  plain: { baseUrl: "${api.url}/plain" }\n`);
  });
  afterEach(async () => {
    await server.close();
    await api.close();
  });

  it('shows the login URL and code, waits for the user, and stores the tokens in a file that only the user can read', async () => {
    const before = await cli('--config', file, 'call', `${api.url}/x`);
    expect(before).toMatchObject({ code: 1, stdout: expect.stringMatching(/run in a terminal: .* --config .* login shop\n/) });

    const login = start(['--config', file, '--log-level', 'trace', 'login', 'shop'], { cwd: work, env: { HOME: home } });
    login.endInput();
    await login.untilStderr(/\bWDJB-MJHT\b.*\b1 min\b/);
    const { code, stdout, stderr } = await login.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Logged in to shop. Running servers use the new login immediately.\n' });
    expect(stderr).toContain(`${server.url}/enter`);
    expect(polls).toBe(3);
    for (const secret of ['device-code-9c2f', 'access-of-ann', 'refresh-of-ann']) expect(stdout + stderr).not.toContain(secret);

    const tokenFiles = await filesBelow(home);
    expect(tokenFiles.map(({ mode }) => mode)).toEqual([0o600]);
    expect(tokenFiles[0]?.file).toMatch(new RegExp(`^${join(state, 'tokens')}/[0-9a-f]{64}\\.json$`));
    expect(tokenFiles[0]?.text).toContain('refresh-of-ann-77aa');
    expect((await stat(join(state, 'tokens'))).mode & 0o777).toBe(0o700);

    expect(await cli('--config', file, 'call', `${api.url}/x`)).toMatchObject({ code: 0, stdout: expect.stringContaining('hello Ann') });
    // A token file that other users can read is not used.
    await chmod(tokenFiles[0]?.file ?? '', 0o644);
    const readable = await cli('--config', file, 'call', `${api.url}/x`);
    expect(readable).toMatchObject({ code: 1, stdout: expect.stringMatching(/secret-unavailable[\s\S]*chmod 600/) });
  });

  it('exits with 1 if the user denies the login, and with 2 if the API does not support login or does not exist', async () => {
    server.respond = (form) => {
      if (form.has('device_code')) {
        polls += 1;
        return oauthErrorReply('access_denied');
      }
      return { body: { device_code: 'd', user_code: 'X', verification_uri: `${server.url}/enter`, expires_in: 60, interval: 0.05 } };
    };
    const [denied, plain, unknown] = await Promise.all(['shop', 'plain', 'nope'].map((name) => cli('--config', file, 'login', name)));
    expect(denied).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('error: ') });
    expect(polls).toBe(1);
    expect(plain).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/"plain".*\n.*\bauth\.grant device-code\b/) });
    expect(unknown).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: `error: the configuration contains no API named "nope"\nConfigured APIs: shop, plain\nSee: ${ownCommand('--help')}\n`,
    });
    expect((await cli('--config', file, 'login', 'shpo')).stderr).toContain('"shpo"; did you mean shop?\n');
    expect(await filesBelow(home)).toEqual([]);
  });
});
