import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../helpers/processes/executable.js';
import { runHere } from '../helpers/processes/run-here.js';
import { type Authorities, createAuthorities, stamp } from '../helpers/servers/certificates.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { startTlsServer } from '../helpers/servers/tls-server.js';
import { parseXml } from '../helpers/xml.js';

let api: ScriptedApi;
let folder: string;
let authorities: Authorities;

beforeAll(async () => {
  [api, folder] = await Promise.all([startScriptedApi(), mkdtemp(join(tmpdir(), 'test-command-'))]);
  authorities = createAuthorities();
  await writeFile(join(folder, 'root.pem'), authorities.root);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
  authorities.remove();
});

const test = (...args: string[]) => runHere(['--allow-local', 'test', ...args]);
const escapes = /[^\P{Cc}\t\n]/u;
/** Stands for a terminal of some width: a pipe that says it is one. */
const terminal = (columns: number) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`process.stdout.isTTY = true; process.stdout.columns = ${columns}`)}`,
];

describe('the text', () => {
  it('has the verdict, the connection and a waterfall', async () => {
    const { code, stdout, stderr } = await test(`${api.origin}/items`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, verdict, connection, size, ...rest] = stdout.split('\n');
    expect(first).toBe(`✔ GET ${api.origin}/items`);
    expect(verdict).toMatch(/^ {2}Passes: 200 after \d+ ms\.$/);
    expect(connection).toBe(`  HTTP/1.1, ${new URL(api.origin).host}, new connection`);
    expect(size).toBe('  33 bytes, application/json');
    const bars = rest.filter((line) => /^ {2}(tcp|ttfb|download|total) /.test(line));
    expect(bars.map((line) => line.trim().split(' ', 1)[0])).toEqual(['tcp', 'ttfb', 'download', 'total']);
    for (const line of bars) expect(line).toMatch(/ [\d.]+ ms$/);
    expect(new Set(bars.map((line) => line.length))).toEqual(new Set([80]));
    for (const line of bars.slice(0, 3)) expect(line).toContain('█');
    expect(stdout).not.toMatch(escapes);
  });

  it('is as wide as the terminal, and has colours there alone', async () => {
    const args = ['--allow-local', 'test', `${api.origin}/items`];
    const { stdout } = await run(args, { nodeArgs: terminal(100) });
    expect(stdout.startsWith('\u001b[32m✔\u001b[0m GET ')).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked for
    const plain = stdout.replace(/\u001b\[\d+m/g, '');
    expect(plain).not.toMatch(escapes);
    expect(plain.split('\n').find((line) => line.startsWith('  ttfb'))).toHaveLength(100);
    const without = await run(args, { nodeArgs: terminal(100), env: { NO_COLOR: '1' } });
    expect(without.stdout).not.toMatch(escapes);
  });

  it('shows nothing of an endpoint that would drive the terminal', async () => {
    const { code, stdout } = await test(`${api.origin}/controls`, '--expect-body', 'not there');
    expect(code).toBe(1);
    expect(stdout).toMatch(/✘ body contains: .*red/);
    expect(stdout).not.toMatch(escapes);
  });

  it('shows the certificate, also of a handshake that failed', async () => {
    const [good, late] = [authorities.issue('good'), authorities.issue('late', { from: stamp(-9), to: stamp(-2) })];
    const [server, other] = [await startTlsServer(good), await startTlsServer(late)];
    try {
      const env = { NODE_EXTRA_CA_CERTS: join(folder, 'root.pem') };
      // Node has no name to look up for this one: the certificates are for api.test.
      const [refused, expired] = await Promise.all(
        [server, other].map(({ port }) =>
          run(['--allow-local', 'test', `https://127.0.0.1:${port}/`, '--expect-cert-days', '30'], { env }),
        ),
      );
      expect(refused?.code).toBe(1);
      expect(refused?.stdout).toMatch(/^ {2}tls-host-mismatch: /m);
      expect(refused?.stdout).toMatch(
        /^ {2}certificate api\.test, by authority of a test, until \d{4}-\d\d-\d\d \(days left: (39|40)\), EC 256 bits/m,
      );
      expect(refused?.stdout).toMatch(/^ {2}✔ certificate days: /m);
      expect(expired?.stdout).toMatch(/^ {2}tls-certificate-expired: /m);
      expect(expired?.stdout).toMatch(/^ {4}expired: the certificate was valid until /m);
      expect(expired?.stdout).toMatch(/^ {2}tls +█+/m);
      expect([server.requests, other.requests]).toEqual([0, 0]);
    } finally {
      await server.close();
      await other.close();
    }
  });
});

describe('expectations', () => {
  it('that are met end with 0, each with what came', async () => {
    const expectations = [
      ...['--expect-status', '2xx', '--expect-type', 'application/json', '--expect-header', 'content-type: *'],
      ...['--expect-body', 'tea', '--expect-match', '"id": ?1', '--expect-json', 'items[0].id==1', '--expect-json', 'items[0].name==tea'],
      ...['--expect-json', 'items[?id==`1`].name==["tea"]', '--expect-json', 'items', '--expect-max', 'total=60s'],
    ];
    const { code, stdout } = await test(`${api.origin}/items`, ...expectations);
    expect(stdout.match(/^ {2}✔ .*$/gm)).toEqual([
      '  ✔ status: 200',
      expect.stringContaining('✔ header content-type: application/json'),
      expect.stringContaining('✔ content type: application/json'),
      expect.stringContaining('✔ body contains: {"items"'),
      expect.stringContaining('✔ body matches: {"items"'),
      '  ✔ json items[0].id: 1',
      '  ✔ json items[0].name: tea',
      '  ✔ json items[?id==`1`].name: ["tea"]',
      '  ✔ json items: [{"id":1,"name":"tea"}]',
      expect.stringMatching(/✔ time total: [\d.]+ ms/),
    ]);
    expect(code).toBe(0);
  });

  it('that are not met end with 1, with what came and what was expected', async () => {
    const schema = join(folder, 'schema.yaml');
    await writeFile(schema, 'type: object\nrequired: [total]\n');
    const { code, stdout } = await test(`${api.origin}/items`, '--expect-json', 'items[0].id==2', '--expect-schema', schema);
    expect(code).toBe(1);
    expect(stdout).toContain('  ✘ json items[0].id: 1, expected 2\n');
    expect(stdout).toMatch(/✘ json schema: the body must have required property 'total', expected it fits/);
    expect(stdout).toMatch(
      /^ {2}Fails \(status 200\) after \d+ ms: json items\[0\]\.id is 1, expected 2, and 1 more of 2 expectations\.$/m,
    );
  });

  it('of a failure make it a success', async () => {
    expect(await test(`${api.origin}/nothing`, '--expect-status', '404')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^✔ /) });
    expect(await test(`${api.origin}/nothing`)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^✘ /) });
  });

  it.each([
    [
      ['--expect-max', 'tea=1'],
      ['--expect-max', '"tea=1"', 'ttfb'],
    ],
    [
      ['--expect-json', '==1'],
      ['--expect-json', '"==1"'],
    ],
    [
      ['--expect-header', 'x'],
      ['--expect-header', '"x"'],
    ],
    [
      ['--expect-schema', '/no/such/file'],
      ['--expect-schema', 'ENOENT'],
    ],
    [
      ['--expect-cert-days', 'many'],
      ['--expect-cert-days', '"many"'],
    ],
    [
      ['--samples', '101'],
      ['--samples', '"101"', '100'],
    ],
    [
      ['--rate', '0'],
      ['--rate', '50'],
    ],
    [['--renew-baseline'], ['--renew-baseline', '--baseline']],
    [
      ['--json', '--junit', '-'],
      ['--json', '--junit'],
    ],
    [
      ['--file', 'x'],
      ['url', '--file'],
    ],
  ])('%j are wrong usage', async (args, names) => {
    const { code, stdout, stderr } = await test(`${api.origin}/items`, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of names) expect(stderr).toContain(name);
  });

  it('that are no expressions end with 2', async () => {
    const { code, stdout } = await test(`${api.origin}/items`, '--expect-match', '(');
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('invalid-arguments: expect.bodyMatches') });
  });
});

describe('the request', () => {
  it('takes method, query, headers and body as call does', async () => {
    const url = `${api.origin}/echo`;
    const args = ['-X', 'put', '-q', 'q=a & b', '-H', 'x-note: hello', '-d', '{"id":7}'];
    const asked = [
      ...['--expect-json', 'method==PUT', '--expect-json', 'url=="/echo?q=a+%26+b"'],
      ...['--expect-json', 'headers."x-note"==hello', '--expect-json', 'body=="{\\"id\\":7}"'],
    ];
    expect(await test(url, ...args, ...asked)).toMatchObject({ code: 0 });
  });

  it('follows redirects, and shows the chain', async () => {
    const { code, stdout } = await test(`${api.origin}/moved`, '-X', 'head');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`✔ HEAD ${api.origin}/moved`);
    expect(stdout).toMatch(/^ {2}302 -> .*\/items\?from=moved {2}\(temporary; same origin; [\d.]+ ms\)$/m);
    expect(JSON.parse((await test(`${api.origin}/moved`, '--json', '--expect-status', '302')).stdout)).toMatchObject({
      ok: true,
      status: 302,
    });
  });

  it('is sent once, whatever comes', async () => {
    const { code, stdout } = await test(`${api.origin}/always-500?cli`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✘ GET .*\n {2}Fails \(status 500\) after \d+ ms: /);
    expect(api.to('/always-500?cli')).toHaveLength(1);
  });
});

describe('samples and baselines', () => {
  let server: HttpServer;
  let delayMs = 0;
  beforeAll(async () => {
    server = await startHttpServer((_request, response) => setTimeout(() => response.end('ok'), delayMs));
  });
  afterAll(() => server.close());

  it('keep a result in a file, and say later what moved', async () => {
    const file = join(folder, 'baseline.json');
    const args = [`${server.url}/items?key=hidden`, '--samples', '10', '--rate', '50', '--baseline', file];
    const first = await test(...args);
    expect(first.stdout).toMatch(
      /^ {2}10 of 10 samples \(100%\): p50 [\d.]+ ms, p90 .*jitter [\d.]+ ms; the first was a cold connection$/m,
    );
    expect(first.stdout).toMatch(/^ {2}baseline GET-http-127\.0\.0\.1-\d+-items: Kept under this name/m);
    const kept = await readFile(file, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({
      version: 1,
      results: { [`GET-http-127.0.0.1-${server.port}-items`]: { succeeded: Array.from({ length: 10 }, () => 1) } },
    });
    expect(kept).not.toContain('hidden');
    delayMs = 150;
    const second = await test(...args);
    expect(second.stdout).toMatch(/^ {4}ttfb is slower: median /m);
    expect(await readFile(file, 'utf8')).toBe(kept);
    await test(...args, '--renew-baseline');
    expect(await readFile(file, 'utf8')).not.toBe(kept);
  });

  it('refuse a file that is something else', async () => {
    const file = join(folder, 'other.json');
    await writeFile(file, '{"a":1}');
    const ended = await test(server.url, '--baseline', file);
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is no file of results') });
    expect(await readFile(file, 'utf8')).toBe('{"a":1}');
  });
});

describe('reports', () => {
  it('as JSON hold the whole result', async () => {
    const { code, stdout } = await test(`${api.origin}/items`, '--json', '--expect-status', '200');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      timing: { totalMs: expect.any(Number) },
      assertions: [{ check: 'status', ok: true, expected: '200', actual: '200' }],
    });
  });

  it('as JUnit are XML, beside the text or in its place', async () => {
    const file = join(folder, 'report.xml');
    const args = [`${api.origin}/controls`, '--expect-status', '200', '--expect-body', '<"&\'>\u0001'];
    const beside = await test(...args, '--junit', file);
    expect(beside).toMatchObject({ code: 1, stdout: expect.stringMatching(/^✘ GET/) });
    const instead = await test(...args, '--junit', '-');
    expect(instead.code).toBe(1);
    for (const text of [await readFile(file, 'utf8'), instead.stdout]) {
      const report = parseXml(text);
      expect(report).toMatchObject({ name: 'testsuites', attributes: { tests: '3', failures: '1', errors: '0' } });
      const [suite] = report.children;
      expect(suite).toMatchObject({ name: 'testsuite', attributes: { name: `GET ${api.origin}/controls`, tests: '3', failures: '1' } });
      expect(suite?.children.map(({ attributes, children }) => [attributes.name, children.map(({ name }) => name)])).toEqual([
        ['answers', []],
        ['status', []],
        ['body contains', ['failure']],
      ]);
      const [failure] = suite?.children[2]?.children ?? [];
      expect(failure?.attributes.type).toBe('expectation-failed');
      expect(failure?.attributes.message).toContain('expected <"&\'>\ufffd');
      expect(Number(suite?.attributes.time)).toBeGreaterThan(0);
    }
  });

  it('say which file can not be written', async () => {
    const ended = await test(`${api.origin}/items`, '--junit', join(folder, 'no', 'such.xml'));
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/--junit: .*ENOENT/) });
  });
});

it('the help names every option and what the exit codes mean', async () => {
  const { stdout } = await runHere(['test', '--help']);
  for (const option of [
    '--expect-status',
    '--expect-header',
    '--expect-json',
    '--expect-max',
    '--expect-cert-days',
    '--samples',
    '--rate',
  ]) {
    expect(stdout).toContain(option);
  }
  for (const option of ['--concurrency', '--baseline', '--file', '--parallel', '--json', '--junit']) expect(stdout).toContain(option);
  expect((await runHere(['--help'])).stdout).toMatch(/^ {2}1 {2}.*test: an endpoint fails, or an expectation is not met/m);
});
