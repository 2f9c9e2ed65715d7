import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCommand } from '../../src/runtime/own-command.js';
import { packageJson, root, run } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { listenOnLoopback } from '../helpers/servers/listen.js';
import { closedPort, type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;

beforeAll(async () => {
  api = await startScriptedApi();
});

afterAll(() => api.close());

const local = (...args: string[]) => runInProcess(['--allow-local', ...args]);

/** Control characters that can start an escape sequence. */
const escapes = /[^\P{Cc}\t\n]/u;

describe('help', () => {
  it('shows the commands, examples and exit codes', async () => {
    const { code, stdout, stderr } = await runInProcess(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['serve', 'call', 'test', 'skills']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const option of ['--skills', '--allow-local', '--allow-network', '--allow-methods', '--log-level', '--version'])
      expect(stdout).toContain(option);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('api-integration-mcp call https://');
    for (const exitCode of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ {2}${exitCode} {2}\\w`, 'm'));
    expect(stdout).not.toMatch(escapes);
  });

  it.each(['call', 'test', 'serve', 'skills'])('shows the options of %s', async (command) => {
    const { code, stdout } = await runInProcess([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: api-integration-mcp ${command}`);
  });

  it('shows the version', async () => {
    const { version } = packageJson();
    for (const option of ['--version', '-V'])
      expect(await runInProcess([option])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('usage error', () => {
  it.each([
    { args: ['--nonsense'], names: ['--nonsense'] },
    { args: ['nonsense'], names: ['nonsense'] },
    { args: ['skills', 'nonsense'], names: ['nonsense'] },
    { args: ['serve', 'extra'], names: ['serve'] },
    { args: ['call'], names: ['url'] },
    { args: ['call', 'http://127.0.0.1/', '--jsn'], names: ['--jsn', '--json'] },
    { args: ['call', 'http://127.0.0.1/', 'http://127.0.0.1/'], names: ['call'] },
    { args: ['call', 'http://127.0.0.1/', '-X', 'FETCH'], names: ['--method', '"FETCH"', 'GET'] },
    { args: ['test', 'http://127.0.0.1/', '--method', ''], names: ['--method', 'GET'] },
    { args: ['--allow-methods', 'POST,FOO'], names: ['--allow-methods', '"FOO"', 'DELETE'] },
    { args: ['--allow-methods'], names: ['--allow-methods'] },
    { args: ['--allow-network', '10.1.2.3/8'], names: ['--allow-network', '"10.1.2.3/8"', '10.0.0.0/8'] },
    { args: ['--allow-network', 'http://intranet.corp'], names: ['--allow-network', 'intranet.corp'] },
    { args: ['--proxy', 'socks5://127.0.0.1:1080'], names: ['--proxy', 'env', 'http'] },
    { args: ['call', 'http://127.0.0.1/', '-q', 'page'], names: ['--query', '"page"', 'name=value'] },
    { args: ['call', 'http://127.0.0.1/', '-H', 'accept'], names: ['--header', '"accept"', 'name: value'] },
    { args: ['call', 'http://127.0.0.1/', '--timeout', '0'], names: ['--timeout', '"0"', '0.1', '600'] },
    { args: ['call', 'http://127.0.0.1/', '--timeout', 'soon'], names: ['--timeout', '"soon"'] },
    { args: ['--log-level', 'loud'], names: ['--log-level', 'loud', 'silent'] },
    { args: ['serve', '--http', '99999'], names: ['--http', '"99999"', '127.0.0.1:3333'] },
    { args: ['serve', '--http', 'port'], names: ['--http', '"port"'] },
  ])('exits with 2 for $args, names the invalid part and points to the help', async ({ args, names }) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    for (const name of names) expect(stderr).toContain(name);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`See: ${ownCommand('--help')}`);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    { args: ['call', 'nonsense'], code: 'invalid-url' },
    { args: ['call', 'ftp://127.0.0.1/'], code: 'invalid-url' },
    { args: ['test', '/items'], code: 'invalid-url' },
    { args: ['call', 'http://127.0.0.1/', '-X', 'GET', '-d', 'x'], code: 'invalid-body' },
    { args: ['call', 'http://127.0.0.1/', '-H', 'host: x'], code: 'invalid-header' },
  ])('exits with 2 for $args, and prints the error code and a hint', async ({ args, code }) => {
    const result = await local(...args);
    expect(result).toMatchObject({ code: 2, stderr: '' });
    expect(result.stdout).toMatch(new RegExp(`^ {2}${code}: .+\\.\n {2}\\w.+\\.$`, 'm'));
  });
});

describe('call', () => {
  it('prints status, target, time and body', async () => {
    const { code, stdout, stderr } = await local('call', `${api.origin}/items`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, ...rest] = stdout.split('\n');
    expect(first).toMatch(new RegExp(`^✔ 200 OK {2}GET ${api.origin}/items {2}\\(\\d+ ms\\)$`));
    expect(JSON.parse(rest.join('\n'))).toEqual({ items: [{ id: 1, name: 'tea' }] });
  });

  it('prints the full result as JSON', async () => {
    const { code, stdout } = await local('call', `${api.origin}/items`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, status: 200, requestId: expect.any(String), attempts: [{ n: 1 }] });
  });

  it('sends query, headers and data unchanged', async () => {
    const url = `${api.origin}/echo`;
    const args = ['-q', 'q=tea & cake', '-q', 'tag=a', '-q', 'tag=b=c', '-H', 'x-note:  hello: you ', '-d', '{"name":"tea"}', '--json'];
    const { code, stdout } = await local('call', url, ...args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      body: {
        method: 'POST',
        url: '/echo?q=tea+%26+cake&tag=a&tag=b%3Dc',
        body: '{"name":"tea"}',
        headers: { 'x-note': 'hello: you', 'content-type': 'application/json' },
      },
    });
  });

  it.each(['PUT', 'delete', 'PATCH'])('allows the method %s, because the user typed it', async (method) => {
    const { code, stdout } = await local('call', `${api.origin}/echo`, '-X', method, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ body: { method: method.toUpperCase() } });
  });

  it('exits with 1 if the API returns an error, and prints the error code and a hint', async () => {
    const { code, stdout, stderr } = await local('call', `${api.origin}/nothing`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^✘ 404 Not Found {2}GET /);
    expect(stdout).toMatch(/^ {2}not-found: .+\n {2}\w/m);
    expect(JSON.parse((await local('call', `${api.origin}/nothing`, '--json')).stdout)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('prints every attempt if there was more than one', async () => {
    const { code, stdout } = await local('call', `${api.origin}/once-503?cli`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}attempt 1: 503 \(\d+ ms\)\n {2}attempt 2: 200 \(\d+ ms, \d+ ms .+\)$/m);
  });

  it('prints the error code if no response arrives within --timeout', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`;
    const { code, stdout } = await local('call', url, '--timeout', '1');
    expect(code).toBe(1);
    expect(stdout.startsWith(`✘ no response  GET ${url}  (`)).toBe(true);
    expect(stdout).toContain('connection-refused');
  });

  it('blocks loopback without --allow-local, and names the option', async () => {
    const { code, stdout } = await runInProcess(['call', `${api.origin}/items?blocked`]);
    expect(code).toBe(1);
    expect(stdout).toContain('address-blocked');
    expect(stdout).toContain('--allow-local');
    expect(api.to('/items?blocked')).toEqual([]);
  });

  it('reaches only the addresses in --allow-network', async () => {
    const { port, host } = new URL(api.origin);
    for (const entry of [host, '127.0.0.0/8']) {
      expect((await runInProcess(['--allow-network', '10.0.0.0/8', '--allow-network', entry, 'call', `${api.origin}/items`])).code).toBe(0);
    }
    for (const entry of [`127.0.0.1:${Number(port) - 1}`, `127.0.0.2:${port}`, '10.0.0.0/8', `localhost:${port}`]) {
      const { code, stdout } = await runInProcess(['--allow-network', entry, 'call', `${api.origin}/items`]);
      expect({ code, stdout }, entry).toMatchObject({ code: 1, stdout: expect.stringContaining(`--allow-network ${host}`) });
    }
  });

  it('logs to stderr only if --log-level is set', async () => {
    const { stdout, stderr } = await run(['--allow-local', '--log-level', 'info', 'call', `${api.origin}/items?key=hidden`, '--json']);
    expect(JSON.parse(stderr)).toMatchObject({ tool: 'call-api', status: 200, url: `${api.origin}/items?key=…` });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  });
});

describe('proxy', () => {
  it.each([
    ['--proxy', (proxy: string) => ({ args: ['--proxy', proxy], env: {} })],
    ['HTTP_PROXY', (proxy: string) => ({ args: ['--proxy', 'env'], env: { HTTP_PROXY: proxy } })],
  ])('sends the calls through the proxy in %s', async (_how, settingsFor) => {
    const requested: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      requested.push(request.url);
      response.end('from the proxy');
    });
    const address = await listenOnLoopback(proxy);
    const { args, env } = settingsFor(`http://127.0.0.1:${address.port}`);
    try {
      const { code, stdout } = await runInProcess([...args, '--allow-local', 'call', 'http://127.0.0.1:9/items'], { env });
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('from the proxy') });
      expect(requested).toEqual(['http://127.0.0.1:9/items']);
    } finally {
      proxy.close();
    }
  });
});

describe('colours', () => {
  it.each([{}, { FORCE_COLOR: '1' }, { NO_COLOR: '1' }, { TERM: 'dumb' }])(
    'writes no colours to a pipe with the environment %j',
    async (env) => {
      const started = await Promise.all([
        runInProcess(['--allow-local', 'call', `${api.origin}/nothing`], { env }),
        run(['--allow-local', '--log-level', 'info', 'test', `${api.origin}/items`], { env }),
        runInProcess(['--nonsense'], { env }),
      ]);
      for (const { stdout, stderr } of started) {
        expect(stdout).not.toMatch(escapes);
        expect(stderr).not.toMatch(escapes);
      }
    },
  );

  it('writes colours to a terminal, unless NO_COLOR is set or TERM is dumb', async () => {
    // Simulates a terminal: a pipe with isTTY set.
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent('process.stdout.isTTY = true')}`];
    const args = ['--allow-local', 'call', `${api.origin}/items`];
    expect((await run(args, { nodeArgs })).stdout.startsWith('\u001b[32m✔\u001b[0m 200 ')).toBe(true);
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect((await run(args, { nodeArgs, env })).stdout).toMatch(/^✔ 200 /);
    expect((await run(args, { nodeArgs, env: { NO_COLOR: '' } })).stdout).toMatch(escapes);
  });
});

describe('control characters', () => {
  it('shows the control characters of a response escaped', async () => {
    const { code, stdout } = await local('call', `${api.origin}/controls`);
    expect(code).toBe(0);
    expect(stdout).toContain('before\\u{1b}[31mred');
    expect(stdout).not.toMatch(escapes);
  });

  it('escapes the control characters of a response in JSON', async () => {
    const { stdout } = await local('call', `${api.origin}/controls`, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ body: 'before\u001b[31mred\u001b]0;title\u0007\u009b2J\u0008\u007fafter' });
    expect(stdout).not.toMatch(escapes);
  });
});

describe('skills list', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skills-'));
    await mkdir(join(folder, 'make-tea'));
    await writeFile(join(folder, 'make-tea', 'SKILL.md'), '---\nname: make-tea\ndescription: Makes tea.\nversion: "2.0.0"\n---\n\n# Tea\n');
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken', 'SKILL.md'), '---\nname: broken\ndescription: ""\n---\n');
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('lists the bundled skill with its tools', async () => {
    const { code, stdout, stderr } = await runInProcess(['skills', 'list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(join(root, 'skills', 'api-integration'));
    expect(stdout).toMatch(/^api-integration \d+\.\d+\.\d+ /);
    expect(stdout).toMatch(/^ {2}tools: .*call-api/m);
  });

  it('lists the skills of other folders first, and prints the errors of broken skills', async () => {
    const { code, stdout, stderr } = await runInProcess(['--skills', folder, 'skills', 'list']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      expect.stringMatching(/^make-tea 2\.0\.0 /),
      expect.stringMatching(/^api-integration /),
    ]);
    expect(stdout).toContain('  Makes tea.\n  tools: none\n');
    expect(stderr).toMatch(new RegExp(`^error: ${join(folder, 'broken', 'SKILL.md')}:3: description `));
  });

  it('prints skills and errors as JSON', async () => {
    const { code, stdout, stderr } = await runInProcess(['--skills', folder, 'skills', 'list', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      skills: [
        { name: 'make-tea', version: '2.0.0', description: 'Makes tea.', folder: join(folder, 'make-tea'), tools: [] },
        { name: 'api-integration', tools: expect.arrayContaining(['call-api', 'test-endpoint']) },
      ],
      problems: [{ path: join(folder, 'broken', 'SKILL.md'), line: 3, field: 'description' }],
    });
  });
});
