// needs: python3
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJUnit } from '../helpers/documents/junit.js';
import { run } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { fc } from '../helpers/properties.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
const token = 's3cret-token-of-the-shop';
const other = 'another-s3cret-of-billing';
/** What would break out of a terminal, a report or a CDATA section. */
const nasty = `${token} ${other} ]]> <x a="b"> & \u001b[31mred\r\n</failure>\u202e\u0085\ufffe\u{e0041} end`;
let api: HttpServer;
let bodies: readonly string[] = [];

beforeAll(async () => {
  api = await startHttpServer(({ url }, response) => {
    if (url === '/nasty') response.writeHead(400, { 'content-type': 'text/plain;charset=utf-8' }).end(nasty);
    else if (url === '/page')
      response
        .writeHead(500, { 'content-type': 'text/html' })
        .end(`<style>${'a{}'.repeat(9000)}</style><h1>Boom</h1><p>${'x'.repeat(2000)}</p>`);
    else if (url === '/bytes') response.writeHead(500, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0, 1]));
    else if (url?.startsWith('/any/')) response.writeHead(500, { 'content-type': 'text/plain' }).end(bodies[Number(url.slice(5))]);
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"degraded"}');
  });
  writeFileSync(
    join(folder, 'config.yaml'),
    `apis:
  shop: { baseUrl: '${api.url}', auth: { type: bearer, token: '\${env:SHOP}' } }
  billing: { baseUrl: 'https://billing.example.com', auth: { type: bearer, token: '\${env:BILLING}' } }
`,
  );
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const env = { SHOP: token, BILLING: other };
const test = (...args: string[]) => runInProcess(['--config', join(folder, 'config.yaml'), '--allow-local', 'test', ...args], { env });

function fileOf(endpoints: readonly string[]): string {
  const file = join(folder, 'endpoints.yaml');
  writeFileSync(file, `endpoints:\n${endpoints.map((one) => `  - ${one}\n`).join('')}`);
  return file;
}

describe('the report of a failed test', () => {
  it('shows the start of the body in text, JUnit and JSON, without secrets, and with every control character visible', async () => {
    const file = fileOf(['{ api: shop, path: /nasty }']);
    const [text, junit, json] = await Promise.all([[], ['--junit', '-'], ['--json']].map((options) => test('--file', file, ...options)));
    for (const report of [text, junit, json]) {
      expect(report?.code).toBe(1);
      expect(report?.stdout).not.toMatch(/s3cret|[^\P{C}\n]/u);
      expect(report?.stdout).toContain('end');
    }
    expect(text?.stdout).toMatch(/^ {2}\| .*\]\]> <x a="b"> & \\u\{1b\}\[31mred\n {2}\| <\/failure>\\u\{202e\}\\u\{85\}/m);
    const [failure] = parseJUnit(junit?.stdout ?? '').suites[0]?.cases[0]?.failures ?? [];
    expect(failure?.text).toMatch(/\n\nStart of the response body:\n.*\]\]> <x a="b"> & \\u\{1b\}\[31mred\n<\/failure>/);
    const { endpoints } = JSON.parse(json?.stdout ?? '');
    expect(endpoints[0].bodyStart).toContain(']]> <x a="b"> & \u001b[31mred\r\n</failure>\u202e');
  });

  it('shows the text of a page, describes bytes, and shows the body of a 2xx if an expectation of the response is not met', async () => {
    const page = JSON.parse((await test(`${api.url}/page`, '--json')).stdout);
    expect(page.bodyStart).toMatch(/^Boom\n+x{400,}…$/);
    expect(Array.from(page.bodyStart)).toHaveLength(501);
    expect(JSON.parse((await test(`${api.url}/bytes`, '--json')).stdout).bodyStart).toMatch(/^\[binary body omitted: image\/png/);
    const unmet = await test(api.url, '--expect-json', 'status==ok');
    expect(unmet.stdout).toContain('\n  | {"status":"degraded"}\n');
    for (const met of [[], ['--expect-max', 'total=0s'], ['--expect-cert-days', '1']])
      expect((await test(api.url, ...met)).stdout).not.toContain('degraded');
  });

  it('refuses a range of statuses that no status is in, and names commands and options in place of tools and arguments', async () => {
    const reversed = await test(api.url, '--expect-status', '404-200');
    expect(reversed).toMatchObject({ code: 2, stdout: expect.stringContaining('expect.status: no status is in the range 404-200.') });
    const { stdout } = await test(api.url, '--expect-body', 'none');
    expect(stdout).toContain('Read the body with the command call');
  });

  it('compares the time that it shows with the limit that was passed', async () => {
    const { assertions } = JSON.parse((await test(api.url, '--expect-max', 'total=0.07s', '--expect-max', 'p50=0ms', '--json')).stdout);
    expect(assertions).toMatchObject([{ expected: 'at most 70 ms' }, { ok: false, actual: expect.stringMatching(/^\d+(\.\d)? ms$/) }]);
  });
});

describe('a JUnit report', () => {
  it('can be read by consumers, whatever the bodies and the names of endpoints contain', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), 40);
    bodies = texts;
    const names = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), 40);
    const endpoints = texts.map(
      (_, n) => `{ name: ${JSON.stringify(`${n % 2} ${names[n]}`)}, url: '${api.url}/any/${n}', expect: { status: 200 } }`,
    );
    const { code, stdout } = await test(
      '--file',
      fileOf([...endpoints, `{ url: '${api.url}' }`, "{ url: 'http://169.254.169.254/' }"]),
      '--junit',
      '-',
    );
    expect(code).toBe(1);
    const { attributes, suites } = parseJUnit(stdout);
    expect(suites).toHaveLength(42);
    const cases = suites.flatMap((suite) => suite.cases);
    const failed = cases.filter(({ failures }) => failures.length > 0);
    // As GitLab, Jenkins, CircleCI and dorny/test-reporter read it: identity is classname and name, and a failure has a message.
    expect(new Set(cases.map(({ attributes: { classname, name } }) => `${classname}\n${name}`)).size).toBe(cases.length);
    for (const { attributes: one, failures } of cases) {
      expect(one).toMatchObject({
        classname: expect.stringMatching(/./),
        name: expect.stringMatching(/./),
        time: expect.stringMatching(/^\d+\.\d{3}$/),
      });
      expect(failures.every(({ attributes: { message = '', type = '' } }) => message !== '' && type !== '')).toBe(true);
    }
    expect(attributes).toMatchObject({ tests: `${cases.length}`, failures: `${failed.length}`, errors: '0' });
    for (const suite of suites) expect(suite.attributes.tests).toBe(`${suite.cases.length}`);
  });
});

describe('a test of this machine without --allow-local', () => {
  it('fails once, with the option to type, and describes the endpoints of a file together', async () => {
    const before = api.requests.length;
    const one = await runInProcess(['test', api.url, '--samples', '5']);
    expect(one.code).toBe(1);
    expect(one.stdout.match(/address-blocked/g)).toHaveLength(1);
    expect(one.stdout).toMatch(
      /^ {2}To allow this address, add an option to the command: --allow-local or --allow-network 127\.0\.0\.1:\d+\.$/m,
    );
    expect(one.stdout).not.toMatch(/operator|Passed/);
    const many = await runInProcess([
      'test',
      '--file',
      fileOf(Array.from({ length: 20 }, (_, n) => `{ url: '${api.url}/${n}', samples: ${1 + (n % 2)} }`)),
    ]);
    expect(many.stdout.match(/--allow-local/g)).toHaveLength(1);
    expect(many.stdout).toContain('\nand 10 more endpoints\n');
    expect(many.stdout).toContain('\n0 of 20 endpoints passed\n');
    expect((await runInProcess(['call', api.url])).stdout).toContain('--allow-local');
    expect(api.requests).toHaveLength(before);
  });
});

describe('a verdict in a pipe', () => {
  const inShell = (script: string) => ({ via: ['sh', '-c', script, 'sh'] });

  it('stays complete, and the exit code is that of the test, whatever the reader does', async () => {
    const long = 'x'.repeat(90);
    const endpoints = Array.from(
      { length: 120 },
      (_, n) => `{ name: ${long}${n}, url: '${api.url}', expect: { bodyContains: '${long}' } }`,
    );
    const into = (reader: string, ...args: string[]) =>
      run(['--allow-local', 'test', ...args], inShell(`{ "$@"; echo "code $?" >&2; } | ${reader}`));
    const slow = await into('{ sleep 0.3; cat; }', '--file', fileOf(endpoints), '--parallel', '16');
    expect(slow.stderr).toBe('code 1\n');
    // More than a pipe holds.
    expect(slow.stdout.length).toBeGreaterThan(65_536);
    expect(slow.stdout.match(/^✘ x{90}\d+ .*expected x+…\.$/gm)).toHaveLength(120);
    expect(slow.stdout).toMatch(/\n0 of 120 endpoints passed\n$/);
    const [first, none] = await Promise.all(['head -n 1', 'true'].map((reader) => into(reader, api.url, '--expect-body', long)));
    expect(first).toMatchObject({ stderr: 'code 1\n', stdout: `✘ GET ${api.url}/\n` });
    expect(none).toMatchObject({ stderr: 'code 1\n', stdout: '' });
  });
});
