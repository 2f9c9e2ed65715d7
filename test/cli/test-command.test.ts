// needs: openssl
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
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

const test = (...args: string[]) => runInProcess(['--allow-local', 'test', ...args]);
const escapes = /[^\P{Cc}\t\n]/u;
/** Simulates a terminal of this width: a pipe with isTTY set. */
const terminal = (columns: number) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`process.stdout.isTTY = true; process.stdout.columns = ${columns}`)}`,
];

describe('text report', () => {
  it('prints the verdict, the connection and a waterfall', async () => {
    const { code, stdout, stderr } = await test(`${api.origin}/items`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, verdict, connection, size, ...rest] = stdout.split('\n');
    expect(first).toBe(`✔ GET ${api.origin}/items`);
    expect(verdict).toMatch(/^ {2}\w+: 200 \w+ \d+ ms\.$/);
    expect(connection).toBe(`  HTTP/1.1, ${new URL(api.origin).host}, new connection`);
    expect(size).toBe('  33 bytes, application/json');
    const bars = rest.filter((line) => /^ {2}(tcp|ttfb|download|total) /.test(line));
    expect(bars.map((line) => line.trim().split(' ', 1)[0])).toEqual(['tcp', 'ttfb', 'download', 'total']);
    for (const line of bars) expect(line).toMatch(/ [\d.]+ ms$/);
    expect(new Set(bars.map((line) => line.length))).toEqual(new Set([80]));
    for (const line of bars.slice(0, 3)) expect(line).toContain('█');
    expect(stdout).not.toMatch(escapes);
  });

  it('uses the width of the terminal, and colours unless NO_COLOR is set', async () => {
    const args = ['--allow-local', 'test', `${api.origin}/items`];
    const { stdout } = await run(args, { nodeArgs: terminal(100) });
    expect(stdout.startsWith('\u001b[32m✔\u001b[0m GET ')).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removes the colours
    const plain = stdout.replace(/\u001b\[\d+m/g, '');
    expect(plain).not.toMatch(escapes);
    expect(plain.split('\n').find((line) => line.startsWith('  ttfb'))).toHaveLength(100);
    const without = await run(args, { nodeArgs: terminal(100), env: { NO_COLOR: '1' } });
    expect(without.stdout).not.toMatch(escapes);
  });

  it('replaces control characters of the response', async () => {
    const { code, stdout } = await test(`${api.origin}/controls`, '--expect-body', 'not there');
    expect(code).toBe(1);
    expect(stdout).toMatch(/✘ body contains: .*red/);
    expect(stdout).not.toMatch(escapes);
  });

  it('shows the certificate, even if the TLS handshake failed', async () => {
    const [good, late] = [authorities.issue('good'), authorities.issue('late', { from: stamp(-9), to: stamp(-2) })];
    const [server, other] = [await startTlsServer(good), await startTlsServer(late)];
    try {
      const env = { NODE_EXTRA_CA_CERTS: join(folder, 'root.pem') };
      // The certificates are for api.test, which does not match the address.
      const [mismatched, expired] = await Promise.all(
        [server, other].map(({ port }) =>
          run(['--allow-local', 'test', `https://127.0.0.1:${port}/`, '--expect-cert-days', '30'], { env }),
        ),
      );
      expect(mismatched?.code).toBe(1);
      expect(mismatched?.stdout).toMatch(/^ {2}tls-host-mismatch: /m);
      const certificate = mismatched?.stdout.split('\n').find((line) => line.startsWith('  certificate api.test, '));
      expect(certificate).toContain('authority of a test');
      expect(certificate).toMatch(/ \d{4}-\d\d-\d\d \((39|40) /);
      expect(certificate).toContain(', EC 256 bits');
      expect(mismatched?.stdout).toMatch(/^ {2}✔ certificate days: /m);
      expect(expired?.stdout).toMatch(/^ {2}tls-certificate-expired: /m);
      expect(expired?.stdout).toMatch(/^ {4}expired: .*\d{4}-\d\d-\d\d/m);
      expect(expired?.stdout).toMatch(/^ {2}tls +█+/m);
      expect([server.requests, other.requests]).toEqual([0, 0]);
    } finally {
      await server.close();
      await other.close();
    }
  });
});

describe('expectations', () => {
  it('exits with 0 if every expectation is met, and prints the actual values', async () => {
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
      '  ✔ json items[0].name: "tea"',
      '  ✔ json items[?id==`1`].name: ["tea"]',
      '  ✔ json items: [{"id":1,"name":"tea"}]',
      expect.stringMatching(/✔ time total: [\d.]+ ms/),
    ]);
    expect(code).toBe(0);
  });

  it('exits with 1 if an expectation is not met, and prints the actual and the expected value', async () => {
    const schema = join(folder, 'schema.yaml');
    await writeFile(schema, 'type: object\nrequired: [total]\n');
    const { code, stdout } = await test(`${api.origin}/items`, '--expect-json', 'items[0].id==2', '--expect-schema', schema);
    expect(code).toBe(1);
    expect(stdout).toContain('  ✘ json items[0].id: 1, expected 2\n');
    expect(stdout).toMatch(/^ {2}✘ json schema: .*'total'/m);
    // The verdict names the first expectation that is not met.
    expect(stdout.split('\n')[1]).toMatch(/^ {2}\w.*\b200\b.* \d+ ms: json items\[0\]\.id /);
  });

  it('exits with 0 if the expected status is an error status', async () => {
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
      ['URL', '--file'],
    ],
  ])('exits with 2 for %j, and names the option', async (args, names) => {
    const { code, stdout, stderr } = await test(`${api.origin}/items`, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const name of names) expect(stderr).toContain(name);
  });

  it('exits with 2 if an expectation is not a valid regular expression', async () => {
    const { code, stdout } = await test(`${api.origin}/items`, '--expect-match', '(');
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('invalid-arguments: expect.bodyMatches') });
  });
});

describe('request of the test', () => {
  it('uses the method, query, headers and body options like call', async () => {
    const url = `${api.origin}/echo`;
    const args = ['-X', 'put', '-q', 'q=a & b', '-H', 'x-note: hello', '-d', '{"id":7}'];
    const expectations = [
      ...['--expect-json', 'method==PUT', '--expect-json', 'url=="/echo?q=a+%26+b"'],
      ...['--expect-json', 'headers."x-note"==hello', '--expect-json', 'body=="{\\"id\\":7}"'],
    ];
    expect(await test(url, ...args, ...expectations)).toMatchObject({ code: 0 });
  });

  it('follows redirects, and shows each hop', async () => {
    const { code, stdout } = await test(`${api.origin}/moved`, '-X', 'head');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`✔ HEAD ${api.origin}/moved`);
    expect(stdout).toMatch(/^ {2}302 -> .*\/items\?from=moved {2}\(.+; [\d.]+ ms\)$/m);
    expect(JSON.parse((await test(`${api.origin}/moved`, '--json', '--expect-status', '302')).stdout)).toMatchObject({
      ok: true,
      status: 302,
    });
  });

  it('sends the request once, even if the API returns 500', async () => {
    const { code, stdout } = await test(`${api.origin}/always-500?cli`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✘ GET .*\n {2}\w.*\b500\b.* \d+ ms: /);
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

  it('saves a result in the baseline file, and later reports what changed', async () => {
    const file = join(folder, 'baseline.json');
    const args = [`${server.url}/items?key=hidden`, '--samples', '10', '--rate', '50', '--baseline', file];
    const first = await test(...args);
    expect(first.stdout).toMatch(/^ {2}10 of 10 samples \(100%\): p50 [\d.]+ ms, p90 .*jitter [\d.]+ ms; .+$/m);
    expect(first.stdout).toMatch(/^ {2}baseline GET-http-127\.0\.0\.1-\d+-items-key-[\w-]{16}: \w/m);
    const saved = await readFile(file, 'utf8');
    const { results }: { results: Record<string, unknown> } = JSON.parse(saved);
    expect(Object.values(results)).toMatchObject([{ succeeded: Array.from({ length: 10 }, () => 1) }]);
    expect(saved).not.toContain('hidden');
    delayMs = 150;
    const second = await test(...args);
    expect(second.stdout).toMatch(/^ {4}ttfb .* ms/m);
    expect(await readFile(file, 'utf8')).toBe(saved);
    await test(...args, '--renew-baseline');
    expect(await readFile(file, 'utf8')).not.toBe(saved);
  });

  it('exits with 2 if the file is not a baseline file, and does not change it', async () => {
    const file = join(folder, 'other.json');
    await writeFile(file, '{"a":1}');
    const result = await test(server.url, '--baseline', file);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`--baseline: ${file} `) });
    expect(await readFile(file, 'utf8')).toBe('{"a":1}');
  });
});

describe('reports', () => {
  it('prints the full result as JSON', async () => {
    const { code, stdout } = await test(`${api.origin}/items`, '--json', '--expect-status', '200');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      timing: { totalMs: expect.any(Number) },
      assertions: [{ check: 'status', ok: true, expected: '200', actual: '200' }],
    });
  });

  it('writes JUnit XML in addition to the text, or instead of it', async () => {
    const file = join(folder, 'report.xml');
    const args = [`${api.origin}/controls`, '--expect-status', '200', '--expect-body', '<"&\'>\u0001'];
    const withText = await test(...args, '--junit', file);
    expect(withText).toMatchObject({ code: 1, stdout: expect.stringMatching(/^✘ GET/) });
    const instead = await test(...args, '--junit', '-');
    expect(instead.code).toBe(1);
    for (const text of [await readFile(file, 'utf8'), instead.stdout]) {
      const report = parseXml(text);
      expect(report).toMatchObject({ name: 'testsuites', attributes: { tests: '3', failures: '1', errors: '0' } });
      const [suite] = report.children;
      expect(suite).toMatchObject({ name: 'testsuite', attributes: { name: `GET ${api.origin}/controls`, tests: '3', failures: '1' } });
      expect(suite?.children.map(({ attributes, children }) => [attributes.name, children.map(({ name }) => name)])).toEqual([
        ['responds', []],
        ['status', []],
        ['body contains', ['failure']],
      ]);
      const [failure] = suite?.children[2]?.children ?? [];
      expect(failure?.attributes.type).toBe('expectation-failed');
      expect(failure?.attributes.message).toContain('expected <"&\'>\\u{1}');
      expect(Number(suite?.attributes.time)).toBeGreaterThan(0);
    }
  });

  it('names the report file that cannot be written', async () => {
    const result = await test(`${api.origin}/items`, '--junit', join(folder, 'no', 'such.xml'));
    // The result is still printed.
    expect(result).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('Passed'),
      stderr: expect.stringMatching(/--junit: .*ENOENT/),
    });
  });
});

it('lists the options of test and the exit codes in the help', async () => {
  const { stdout } = await runInProcess(['test', '--help']);
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
  expect((await runInProcess(['--help'])).stdout).toMatch(/^ {2}1 {2}.*\btest: \w/m);
});
