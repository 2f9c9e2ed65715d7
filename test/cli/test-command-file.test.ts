import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { compileExpectations } from '../../src/tools/test-endpoint/expectations.js';
import { endpointInput } from '../../src/tools/test-endpoint/input.js';
import { root, run } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { parseXml } from '../helpers/xml.js';

let server: HttpServer;
let folder: string;
let running = 0;
let maxRunning = 0;
let holdMs = 20;

beforeAll(async () => {
  server = await startHttpServer(({ url, headers }, response) => {
    running += 1;
    maxRunning = Math.max(maxRunning, running);
    const status = url.startsWith('/bad') ? 500 : 200;
    setTimeout(() => {
      running -= 1;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ note: headers['x-note'] ?? null }));
    }, holdMs);
  });
  folder = await mkdtemp(join(tmpdir(), 'test-file-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function fileOf(text: string): Promise<string> {
  const path = join(folder, `endpoints-${Math.random().toString(36).slice(2)}.yaml`);
  await writeFile(path, text);
  return path;
}

const test = (file: string, ...args: string[]) => runInProcess(['--allow-local', 'test', '--file', file, ...args]);

/** Returns a file with two endpoints that pass and one that fails. */
const threeEndpoints = () => `# what we depend on
defaults:
  headers: { x-note: from the defaults }
  expect:
    contentType: application/json
    json: { note: from the defaults }
endpoints:
  - name: items
    url: ${server.url}/items
  - name: own header
    url: ${server.url}/own
    headers: { x-note: own }
    expect:
      json: { note: own }
  - url: ${server.url}/bad
    expect: { status: 2xx }
`;

describe('test --file', () => {
  it('prints a table, the details of failed endpoints and a summary', async () => {
    const { code, stdout, stderr } = await test(await fileOf(threeEndpoints()));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [head, first, second, third, gap, name, ...details] = stdout.split('\n');
    expect(head).toMatch(/^ {2}endpoint +status +time +checks {2}verdict$/);
    expect(first).toMatch(/^✔ items +200 +\d+ ms +2\/2 {2}\w/);
    expect(second).toMatch(/^✔ own header +200 +\d+ ms +2\/2 {2}\w/);
    expect(third).toMatch(/^✘ GET http.* +500 +\d+ ms +2\/3 {2}\w/);
    expect([gap, name]).toEqual(['', `GET ${server.url}/bad`]);
    expect(details.join('\n')).toContain('✘ status: 500, expected 2xx');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 of 3 endpoints passed');
  });

  it('shows line breaks and control characters in names of endpoints, so that no name forges a line', async () => {
    const file = await fileOf(`endpoints: [{ name: "a\\n✔ b\\u001b[2J", url: "${server.url}/bad" }]`);
    const { stdout } = await test(file);
    expect(stdout.split('\n').filter((line) => line.startsWith('✔'))).toEqual([]);
    expect(stdout).toContain('a ✔ b\\u{1b}[2J');
  });

  it('prints one JSON report, or one JUnit report with a suite for each endpoint', async () => {
    const file = await fileOf(threeEndpoints());
    const [json, junit] = await Promise.all([test(file, '--json'), test(file, '--junit', '-')]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      passed: 2,
      failed: 1,
      endpoints: [
        { name: 'items', ok: true, status: 200 },
        { name: 'own header', ok: true },
        { name: `GET ${server.url}/bad`, ok: false, status: 500 },
      ],
    });
    const report = parseXml(junit.stdout);
    expect(report.attributes).toMatchObject({ tests: '10', failures: '1' });
    expect(report.children.map(({ attributes }) => attributes.name)).toEqual(['items', 'own header', `GET ${server.url}/bad`]);
  });

  it('uses the options of the command line where the file sets no value', async () => {
    const file = await fileOf(`endpoints:\n  - url: ${server.url}/a\n  - { url: '${server.url}/b', samples: 2 }\n`);
    const { code, stdout } = await test(
      file,
      '--samples',
      '3',
      '--rate',
      '50',
      '-H',
      'x-note: typed',
      '--expect-json',
      'note==typed',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ endpoints: [{ samples: { taken: 3 } }, { samples: { taken: 2 } }] });
  });

  it('tests as many endpoints concurrently as --parallel allows, and reports them in order', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `endpoint ${index}`);
    const file = await fileOf(
      `endpoints:\n${names.map((name, index) => `  - { name: ${name}, url: '${server.url}/${index}' }\n`).join('')}`,
    );
    maxRunning = 0;
    // Long enough that concurrent requests overlap, even if one of them starts late.
    holdMs = 200;
    const { stdout } = await test(file, '--parallel', '2', '--json');
    holdMs = 20;
    const { endpoints } = JSON.parse(stdout);
    expect(endpoints.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(maxRunning).toBe(2);
  });

  it('shows the progress only on a terminal', async () => {
    const file = await fileOf(`endpoints:\n  - url: ${server.url}/a\n  - url: ${server.url}/b\n`);
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent('process.stderr.isTTY = true')}`];
    const { stderr, stdout } = await run(['--allow-local', 'test', '--file', file], { nodeArgs });
    expect(stderr).toContain('\r\u001b[K2 of 2 endpoints tested');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  it('saves a baseline for each endpoint, and compares later results with it', async () => {
    const baseline = join(folder, 'baseline.json');
    const file = await fileOf(`endpoints:\n  - { name: one, url: '${server.url}/1' }\n  - { name: two & more, url: '${server.url}/2' }\n`);
    await test(file, '--baseline', baseline);
    const saved = z.object({ results: z.record(z.string(), z.object({ at: z.string() })) });
    const { results } = saved.parse(JSON.parse(await readFile(baseline, 'utf8')));
    const [two = ''] = Object.keys(results).filter((name) => name.startsWith('two-more-'));
    const { stdout } = await test(file, '--baseline', baseline, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      endpoints: [
        { baseline: { name: 'one', note: expect.stringContaining(String(results.one?.at)) } },
        { baseline: { name: two, note: expect.stringContaining(String(results[two]?.at)) } },
      ],
    });
  });

  it('keeps the baselines of endpoints apart whose names differ only in other characters, in the body or in a query value', async () => {
    const baseline = join(folder, 'apart.json');
    const endpoints = [
      `{ name: 注文一覧, url: '${server.url}/1' }`,
      `{ name: 商品, url: '${server.url}/2' }`,
      `{ method: POST, url: '${server.url}/graphql', body: '{ one }' }`,
      `{ method: POST, url: '${server.url}/graphql', body: '{ two }' }`,
      `{ url: '${server.url}/items?token=alpha-secret' }`,
      `{ url: '${server.url}/items?token=beta-secret' }`,
    ];
    await test(await fileOf(`endpoints:\n${endpoints.map((one) => `  - ${one}\n`).join('')}`), '--baseline', baseline);
    const text = await readFile(baseline, 'utf8');
    expect(Object.keys(z.object({ results: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text)).results)).toHaveLength(6);
    expect(text).not.toContain('secret');
  });

  it('keeps the results of two runs that save to one baseline file at the same time', async () => {
    const baseline = join(folder, 'shared.json');
    const fileWith = (name: string) =>
      fileOf(`endpoints:\n  - { name: ${name}, url: '${server.url}/${name}', samples: 5, perSecond: 50 }\n`);
    const [one, two] = [await fileWith('one'), await fileWith('two')];
    await Promise.all([test(one, '--baseline', baseline), test(two, '--baseline', baseline)]);
    const { results } = z.object({ results: z.record(z.string(), z.unknown()) }).parse(JSON.parse(await readFile(baseline, 'utf8')));
    expect(Object.keys(results).sort()).toEqual(['one', 'two']);
  });
});

it('reads the bundled example of an endpoint file', async () => {
  const example = await readEndpoints(join(root, 'examples/endpoints.yaml'), {});
  expect(example.map(({ name }) => name)).toEqual(['health', 'list of items', 'old URL']);
  for (const { args } of example) await compileExpectations(endpointInput.parse(args).expect, { budget: createTimeBudget(3000) });
});

describe('endpoint file with errors', () => {
  it.each(
    [
      { what: 'is empty', text: '', errors: [{ at: ': the file ', names: ['endpoints', 'url', 'api', 'path'] }] },
      { what: 'contains no endpoints', text: 'endpoints: []\n', errors: [{ at: ':1:12: endpoints ', names: ['at least 1'] }] },
      { what: 'is not valid YAML', text: 'endpoints:\n  - url: "x\n', errors: [{ at: ':3:1: this line ', names: ['quote'] }] },
      {
        what: 'contains a duplicate key',
        text: 'endpoints:\n  - url: http://a/\n    url: http://b/\n',
        errors: [{ at: ':3:5: this line ', names: ['key'] }],
      },
      {
        what: 'contains unknown fields',
        text: 'endpoints:\n  - url: http://a/\n    uri: x\n    expect:\n      stauts: 200\nextra: 1\n',
        errors: [
          { at: ':3:5: endpoints.0.uri ', names: ['url'] },
          { at: ':5:7: endpoints.0.expect.stauts ', names: ['status'] },
          { at: ':6:1: extra ', names: ['defaults', 'endpoints'] },
        ],
      },
      {
        what: 'contains invalid values',
        text: 'defaults:\n  samples: 1000\nendpoints:\n  - url: http://a/\n    method: FETCH\n    expect:\n      status: fine\n',
        errors: [
          { at: ':2:12: defaults.samples ', names: ['100;', '1000'] },
          { at: ':5:13: endpoints.0.method ', names: ['GET, ', '"FETCH"'] },
          { at: ':7:15: endpoints.0.expect.status ', names: ['200, 2xx'] },
        ],
      },
      {
        what: 'contains an endpoint without a target',
        text: 'endpoints:\n  - name: a\n  - url: http://a/\n',
        errors: [{ at: ':2:5: endpoints.0 ', names: ['url', 'api', 'path'] }],
      },
      {
        what: 'contains a duplicate name',
        text: 'endpoints:\n  - { name: a, url: http://a/ }\n  - { name: a, url: http://b/ }\n',
        errors: [{ at: ':3:13: endpoints.1.name ', names: ['unique'] }],
      },
    ].map(({ what, ...file }) => [what, file] as const),
  )('exits with 2 if the file %s, and prints every error with its position', async (_what, { text, errors }) => {
    const file = await fileOf(text);
    const { code, stdout, stderr } = await test(file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.split('\n').filter((line) => line.startsWith('error: '));
    expect(lines.map((line, index) => line.slice(0, `error: ${file}${errors[index]?.at}`.length))).toEqual(
      errors.map(({ at }) => `error: ${file}${at}`),
    );
    for (const [index, { names }] of errors.entries()) for (const name of names) expect(lines[index]).toContain(name);
  });

  it('exits with 2 if the file expands to too many aliases, or does not exist', async () => {
    const bomb = await fileOf(
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nendpoints: [*c,*c,*c]\n`,
    );
    expect(await test(bomb)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('aliases') });
    const missing = join(folder, 'none.yaml');
    expect(await test(missing)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`error: ${missing}: `) });
  });

  it('exits with 2 if neither a URL nor --file is passed', async () => {
    expect(await runInProcess(['test'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--file') });
  });
});
