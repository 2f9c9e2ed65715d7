import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { compileExpectations } from '../../src/tools/test-endpoint/expectations.js';
import { endpointInput } from '../../src/tools/test-endpoint/input.js';
import { root, run } from '../helpers/processes/executable.js';
import { runHere } from '../helpers/processes/run-here.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';
import { parseXml } from '../helpers/xml.js';

let server: HttpServer;
let folder: string;
let running = 0;
let most = 0;
let holdMs = 20;

beforeAll(async () => {
  server = await startHttpServer(({ url, headers }, response) => {
    running += 1;
    most = Math.max(most, running);
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

const test = (file: string, ...args: string[]) => runHere(['--allow-local', 'test', '--file', file, ...args]);

/** Two that pass, and one that does not. */
const three = () => `# what we depend on
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

describe('a file of endpoints', () => {
  it('is a table, what failed, and a sum', async () => {
    const { code, stdout, stderr } = await test(await fileOf(three()));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [head, first, second, third, gap, name, ...details] = stdout.split('\n');
    expect(head).toMatch(/^ {2}endpoint +status +time +checks {2}verdict$/);
    expect(first).toMatch(/^✔ items +200 +\d+ ms +2\/2 {2}Passes: 200/);
    expect(second).toMatch(/^✔ own header +200 +\d+ ms +2\/2 {2}Passes/);
    expect(third).toMatch(/^✘ GET http.* +500 +\d+ ms +2\/3 {2}Fails/);
    expect([gap, name]).toEqual(['', `GET ${server.url}/bad`]);
    expect(details.join('\n')).toContain('✘ status: 500, expected 2xx');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 of 3 endpoints pass');
  });

  it('is one report as JSON, and one as JUnit with a suite for each', async () => {
    const file = await fileOf(three());
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

  it('takes what the command line says beneath its defaults', async () => {
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

  it('is tested so many at a time as it is told, in order', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `endpoint ${index}`);
    const file = await fileOf(
      `endpoints:\n${names.map((name, index) => `  - { name: ${name}, url: '${server.url}/${index}' }\n`).join('')}`,
    );
    most = 0;
    // Long enough to meet, however slowly the other one gets ready.
    holdMs = 200;
    const { stdout } = await test(file, '--parallel', '2', '--json');
    holdMs = 20;
    const { endpoints } = JSON.parse(stdout);
    expect(endpoints.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(most).toBe(2);
  });

  it('shows its progress on a terminal alone', async () => {
    const file = await fileOf(`endpoints:\n  - url: ${server.url}/a\n  - url: ${server.url}/b\n`);
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent('process.stderr.isTTY = true')}`];
    const { stderr, stdout } = await run(['--allow-local', 'test', '--file', file], { nodeArgs });
    expect(stderr).toContain('\r\u001b[K2 of 2 endpoints tested');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  it('keeps baselines by name', async () => {
    const baseline = join(folder, 'baseline.json');
    const file = await fileOf(`endpoints:\n  - { name: one, url: '${server.url}/1' }\n  - { name: two & more, url: '${server.url}/2' }\n`);
    await test(file, '--baseline', baseline);
    const { stdout } = await test(file, '--baseline', baseline, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      endpoints: [
        { baseline: { name: 'one', note: expect.stringMatching(/^Compared/) } },
        { baseline: { name: 'two-more', note: expect.stringMatching(/^Compared/) } },
      ],
    });
  });
});

it('the example that ships is one', async () => {
  const example = await readEndpoints(join(root, 'examples/endpoints.yaml'), {});
  expect(example.map(({ name }) => name)).toEqual(['health', 'list of items', 'old address']);
  for (const { args } of example) await compileExpectations(endpointInput.parse(args).expect);
});

describe('a file with mistakes', () => {
  it.each([
    { what: 'is empty', text: '', lines: [/: the file is empty; write a list of endpoints/] },
    { what: 'has no endpoints', text: 'endpoints: []\n', lines: [/:1:12: endpoints must have at least 1 items; got an empty list/] },
    { what: 'is no YAML', text: 'endpoints:\n  - url: "x\n', lines: [/:3:1: this line lacks a character here: .*quote/] },
    {
      what: 'has a key twice',
      text: 'endpoints:\n  - url: http://a/\n    url: http://b/\n',
      lines: [/:3:5: this line repeats a key that was there before/],
    },
    {
      what: 'has unknown fields',
      text: 'endpoints:\n  - url: http://a/\n    uri: x\n    expect:\n      stauts: 200\nextra: 1\n',
      lines: [
        /:3:5: endpoints\.0\.uri is not a known key; did you mean url\?/,
        /:5:7: endpoints\.0\.expect\.stauts is not a known key; did you mean status\?/,
        /:6:1: extra is not a known key; known here: /,
      ],
    },
    {
      what: 'has wrong values',
      text: 'defaults:\n  samples: 1000\nendpoints:\n  - url: http://a/\n    method: FETCH\n    expect:\n      status: fine\n',
      lines: [
        /:2:12: defaults\.samples must be at most 100; got 1000/,
        /:5:13: endpoints\.0\.method must be one of GET, .*; got "FETCH"/,
        /:7:15: endpoints\.0\.expect\.status must be like 200, 2xx/,
      ],
    },
    {
      what: 'names no target',
      text: 'endpoints:\n  - name: a\n  - url: http://a/\n',
      lines: [/:2:5: endpoints\.0 needs a url, or an api and a path/],
    },
    {
      what: 'has a name twice',
      text: 'endpoints:\n  - { name: a, url: http://a/ }\n  - { name: a, url: http://b/ }\n',
      lines: [/:3:13: endpoints\.1\.name must not be the name of another endpoint/],
    },
  ])('that $what is refused, with every line', async ({ text, lines }) => {
    const file = await fileOf(text);
    const { code, stdout, stderr } = await test(file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const said = stderr.split('\n').filter((line) => line.startsWith('error: '));
    expect(said).toHaveLength(lines.length);
    for (const [index, pattern] of lines.entries()) expect(said[index]).toMatch(new RegExp(`^error: ${file}${pattern.source}`));
  });

  it('is refused when it bombs, or can not be read', async () => {
    const bomb = await fileOf(
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nendpoints: [*c,*c,*c]\n`,
    );
    expect(await test(bomb)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/alias/i) });
    expect(await test(join(folder, 'none.yaml'))).toMatchObject({ code: 2, stderr: expect.stringContaining('does not exist') });
  });

  it('or neither url nor file is wrong usage', async () => {
    expect(await runHere(['test'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--file') });
  });
});
