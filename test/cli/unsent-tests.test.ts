import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { freePort } from '../helpers/servers/http-server.js';
import { parseXml } from '../helpers/xml.js';

let folder: string;
let closedUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unsent-'));
  closedUrl = `http://127.0.0.1:${await freePort()}/`;
});
afterAll(() => rm(folder, { recursive: true }));

const test = (...args: string[]) => runInProcess(['--allow-local', 'test', ...args]);
const blocked = 'http://169.254.169.254/';

/** Every kind of expectation that a test without a response could seem to meet. */
const expectations = [
  ...['dns', 'tcp', 'tls', 'proxy', 'redirect', 'ttfb', 'download', 'total', 'p50', 'p90', 'p99'].flatMap((metric) => [
    '--expect-max',
    `${metric}=60s`,
  ]),
  ...['--expect-status', '200-599', '--expect-cert-days', '0'],
];

describe('endpoint test that gets no response', () => {
  it.each([
    ['one refused sample', () => [blocked]],
    ['several refused samples', () => [blocked, '--samples', '5']],
    ['a refused method', () => [closedUrl, '-X', 'POST', '--samples', '2']],
    ['one refused connection', () => [closedUrl]],
    ['several refused connections', () => [closedUrl, '--samples', '2', '--rate', '50']],
    ['an invalid URL', () => ['http://']],
  ])('reports a test without a response as failed everywhere, without NaN: %s', async (_what, args) => {
    const baseline = join(folder, 'baseline.json');
    const reports = await Promise.all(
      [[], ['--json'], ['--junit', '-'], ['--baseline', baseline]].map((options) => test(...args(), ...expectations, ...options)),
    );
    for (const { code, stdout, stderr } of reports) {
      expect(code).toBeGreaterThan(0);
      expect(stdout + stderr).not.toMatch(/NaN|Infinity|undefined|null|✔|Passed/);
    }
    const [, json, junit] = reports;
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ ok: false, error: { code: expect.any(String) } });
    expect(JSON.parse(json?.stdout ?? '').assertions ?? []).not.toContainEqual(expect.objectContaining({ ok: true }));
    expect(junit?.stdout).not.toMatch(/<testcase [^>]*\/>/);
    expect(existsSync(baseline)).toBe(false);
  });

  it('prints the hint of the error in the JUnit report', async () => {
    const { stdout } = await test(blocked, '--expect-json', 'a[', '--junit', '-');
    expect(parseXml(stdout)).toBeDefined();
    expect(stdout).toMatch(/<failure type="invalid-arguments" message="expect\.json[^>]*>Use an expression such as /);
  });

  it('does not blame a slow server for percentiles without a response', async () => {
    const { stdout } = await test(blocked, '--samples', '2', '--expect-max', 'p90=1ms');
    expect(stdout).toContain('no samples were sent');
    expect(stdout).not.toContain('Slow server');
  });

  it('fails a file of such tests', async () => {
    const file = join(folder, 'endpoints.yaml');
    await writeFile(file, `endpoints:\n  - { url: '${blocked}', samples: 3 }\n  - { url: '${closedUrl}' }\n`);
    const text = await test('--file', file);
    expect(text).toMatchObject({ code: 1, stdout: expect.stringContaining('0 of 2 endpoints passed') });
    expect(text.stdout).not.toMatch(/NaN|undefined/);
  });
});
