import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, root, run, start } from '../helpers/processes/executable.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { granted, refusal, startTokenServer, type TokenServer } from '../helpers/servers/token-server.js';

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

const cli = (...args: string[]): Promise<Ended> => run(args, { cwd: work, env: { HOME: home, CANARY: 'the-value-of-the-variable' } });
const inWork = (name: string) => join(work, name);

async function put(text: string, name = 'config.yaml'): Promise<string> {
  await writeFile(inWork(name), text);
  return inWork(name);
}

/** Every file below a folder, with its mode. */
async function filesBelow(path: string): Promise<{ file: string; mode: number; text: string }[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => ({ file, mode: (await stat(file)).mode & 0o777, text: await readFile(file, 'utf8') })));
}

describe('config check', () => {
  it('shows what each API resolves to, with every secret masked and none read', async () => {
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
    expect(stdout).toContain(`✔ ${file}: no problems`);
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
    // A literal credential is a warning, with its place.
    expect(stdout).toMatch(new RegExp(`^! ${file}:11:\\d+: apis\\.pay\\.auth\\.password `, 'm'));
    expect(await readdir(work)).not.toContain('ran');

    const json = JSON.parse((await cli('--config', file, 'config', 'check', '--json')).stdout);
    expect(json).toMatchObject({ ok: true, file, problems: [], apis: [{ name: 'shop' }, { name: 'pay' }] });
    expect(json.warnings).toContainEqual(expect.objectContaining({ line: 11, path: 'apis.pay.auth.password' }));
    expect(JSON.stringify(json)).not.toMatch(/correct-horse|proxy-password|the-value-of/);
  });

  it('ends with 1 at problems, each with file, line, path, rule, value, and the key that was meant', async () => {
    const file = await put('apis:\n  shop:\n    baseUrl: https://shop.example\n    retry: { attempts: 99 }\n    cahce: false\n');
    const { code, stdout, stderr } = await cli('--config', file, 'config', 'check');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `✘ ${file}: 2 problems`,
      `  ${file}:4:24: apis.shop.retry.attempts must be at most 10; got 99`,
      `  ${file}:5:5: apis.shop.cahce is not a known key; did you mean cache?`,
      '',
    ]);
    const json = JSON.parse((await cli('--config', file, 'config', 'check', '--json')).stdout);
    expect(json).toMatchObject({
      ok: false,
      problems: [{ line: 4, path: 'apis.shop.retry.attempts', value: '99' }, { suggestion: 'cache' }],
    });
    // Commands that need the file end with 2, and name the same.
    const call = await cli('--config', file, 'call', 'https://shop.example/');
    expect(call).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`${file}:5:5: apis.shop.cahce`) });
  });

  it('without a file says how to get one; of one that is named and missing, where it was looked for', async () => {
    expect(await cli('config', 'check')).toMatchObject({ code: 0, stdout: expect.stringContaining('config init') });
    const missing = await cli('--config', 'nope.yaml', 'config', 'check');
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(inWork('nope.yaml')) });
  });
});

describe('config schema', () => {
  it('prints the very schema that the package ships', async () => {
    const { code, stdout } = await cli('config', 'schema');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(join(root, 'schemas/config.schema.json'), 'utf8')));
  });
});

describe('config init and config trust', () => {
  it('write a starter that passes the check and counts at once, and replace nothing unasked', async () => {
    const file = inWork('api-integration.config.yaml');
    expect(await cli('config', 'init')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(file) });
    const check = await cli('config', 'check');
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining(`✔ ${file}: no problems`) });
    expect(check.stdout).not.toContain('not in force');

    await writeFile(file, 'adHoc: false\n');
    expect(await cli('config', 'init')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/is there already.*--force/) });
    expect(await readFile(file, 'utf8')).toBe('adHoc: false\n');
    expect((await cli('config', 'init', 'x.json')).code).toBe(2);
    expect((await cli('config', 'init', '--force')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('apis:');
  });

  it('have a file of the working directory count only as it was trusted', async () => {
    const file = await put('adHoc: false\n', 'api-integration.config.yaml');
    const refused = () => cli('call', 'http://127.0.0.1:9/');
    // Until then nobody's file is in force, and so what holds is the default: loopback is closed.
    expect((await refused()).stdout).toContain('address-blocked');
    expect((await cli('config', 'check')).stdout).toContain('! not in force');

    expect(await cli('config', 'trust')).toMatchObject({ code: 0, stderr: '', stdout: `${file} is trusted as it is now.\n` });
    expect((await refused()).stdout).toContain('host-not-allowed');
    for (const { mode, text } of await filesBelow(join(state, 'trusted'))) {
      expect(mode).toBe(0o600);
      expect(text).toMatch(/^[0-9a-f]{64}$/);
    }
    await writeFile(file, 'adHoc: false \n');
    expect((await refused()).stdout).toContain('address-blocked');

    await writeFile(file, 'nope: 1\n');
    expect(await cli('config', 'trust')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${file}:1:1: nope is not a known key`),
    });
    await rm(file);
    expect(await cli('config', 'trust')).toMatchObject({ code: 2, stderr: expect.stringContaining('no configuration file in') });
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
    server.answer = (form) => {
      if (!form.has('device_code')) {
        const codes = { device_code: 'device-code-9c2f', user_code: 'WDJB-MJHT', verification_uri: `${server.url}/enter` };
        return { body: { ...codes, expires_in: 60, interval: 0.05 } };
      }
      polls += 1;
      if (polls < 3) return refusal('authorization_pending');
      return granted(1, { access_token: 'access-of-ann-5b1d', refresh_token: 'refresh-of-ann-77aa' });
    };
    const auth = `{ type: oauth2, grant: device-code, clientId: tv, tokenEndpoint: "${server.url}/token", deviceAuthorizationEndpoint: "${server.url}/device" }`;
    file = await put(`apis:\n  shop: { baseUrl: "${api.url}", auth: ${auth} }\n  plain: { baseUrl: "${api.url}/plain" }\n`);
  });
  afterEach(async () => {
    await server.close();
    await api.close();
  });

  it('shows where to enter the code, waits for it, and keeps the tokens where nobody else can read them', async () => {
    const before = await cli('--config', file, 'call', `${api.url}/x`);
    expect(before).toMatchObject({ code: 1, stdout: expect.stringContaining('api-integration-mcp login shop') });

    const login = start(['--config', file, '--log-level', 'trace', 'login', 'shop'], { cwd: work, env: { HOME: home } });
    login.endInput();
    await login.untilStderr(/enter the code WDJB-MJHT within 1 min/);
    const { code, stdout, stderr } = await login.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Logged in to shop. Servers that run already use it from now on.\n' });
    expect(stderr).toContain(`open ${server.url}/enter`);
    expect(polls).toBe(3);
    for (const secret of ['device-code-9c2f', 'access-of-ann', 'refresh-of-ann']) expect(stdout + stderr).not.toContain(secret);

    const kept = await filesBelow(home);
    expect(kept.map(({ mode }) => mode)).toEqual([0o600]);
    expect(kept[0]?.file).toMatch(new RegExp(`^${join(state, 'tokens')}/[0-9a-f]{64}\\.json$`));
    expect(kept[0]?.text).toContain('refresh-of-ann-77aa');
    expect((await stat(join(state, 'tokens'))).mode & 0o777).toBe(0o700);

    expect(await cli('--config', file, 'call', `${api.url}/x`)).toMatchObject({ code: 0, stdout: expect.stringContaining('hello Ann') });
    // Tokens that others may have read or changed are not used.
    await chmod(kept[0]?.file ?? '', 0o644);
    const opened = await cli('--config', file, 'call', `${api.url}/x`);
    expect(opened).toMatchObject({ code: 1, stdout: expect.stringMatching(/secret-unavailable[\s\S]*chmod 600/) });
  });

  it('ends with 1 when the person says no, and with 2 where there is nothing to log in to', async () => {
    server.answer = (form) =>
      form.has('device_code')
        ? refusal('access_denied')
        : { body: { device_code: 'd', user_code: 'X', verification_uri: `${server.url}/enter`, expires_in: 60, interval: 0.05 } };
    const [denied, plain, unknown] = await Promise.all(['shop', 'plain', 'nope'].map((name) => cli('--config', file, 'login', name)));
    expect(denied).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('said no') });
    expect(plain).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('has no login') });
    expect(unknown).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('No API named "nope"') });
    expect(await filesBelow(home)).toEqual([]);
  });
});
