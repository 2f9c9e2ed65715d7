import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

/** A command of terminals, and a byte that is not UTF-8. */
const controls = Buffer.from('\u001b[2Jtea\u00ff\n', 'latin1');

let server: HttpServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bodies-'));
  server = await startHttpServer(({ url, headers }, response) => {
    const page = Number(new URL(url, 'http://api').searchParams.get('page') ?? 1);
    const link = page < 3 ? { link: `<http://${headers.host}/list?page=${page + 1}>; rel="next"` } : {};
    response.writeHead(url.startsWith('/missing') ? 404 : 200, { 'content-type': 'application/json', ...link });
    if (url === '/bytes') return response.end(controls);
    response.end(JSON.stringify(url.startsWith('/list') ? [{ id: page }] : { data: [{ id: 1, name: 'tea' }], total: 1 }));
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const call = (path: string, ...options: string[]) => runInProcess(['--allow-local', 'call', `${server.url}${path}`, ...options]);

/** Returns the JSON below the line about the response. */
const bodyOf = (stdout: string): unknown => JSON.parse(stdout.slice(stdout.indexOf('\n\n')));

describe('call', () => {
  it('prints what --select returns', async () => {
    const { code, stdout } = await call('/', '--select', 'data[].name');
    expect(code).toBe(0);
    expect(bodyOf(stdout)).toEqual(['tea']);
    expect(await call('/', '--select', 'data[')).toMatchObject({ code: 2, stdout: expect.stringContaining('JMESPath') });
  });

  it('encodes --data as --body-type states', async () => {
    await call('/', '-d', '{"a":"1 & 2"}', '--body-type', 'form');
    expect(server.requests.at(-1)?.body.toString()).toBe('a=1+%26+2');
    expect(await call('/', '-d', '{}', '--body-type', 'xml')).toMatchObject({ code: 2, stderr: expect.stringContaining('multipart') });
  });

  it('prints the shape of the body with --shape', async () => {
    const { stdout } = await call('/', '--shape');
    expect(stdout).toContain('string');
    expect(stdout).toContain('"name"');
  });

  it('reads all pages with --paginate, up to --max-pages', async () => {
    expect(bodyOf((await call('/list', '--paginate')).stdout)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(bodyOf((await call('/list', '--paginate', 'link', '--max-pages', '2')).stdout)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await call('/list', '--paginate', 'every')).toMatchObject({ code: 2, stderr: expect.stringContaining('offset') });
    expect(await call('/list', '--max-pages', '0')).toMatchObject({ code: 2, stderr: expect.stringContaining('from 1 to 100') });
  });

  it('writes the whole body to the file of --output, and prints the rest', async () => {
    const file = join(folder, 'body.json');
    const { code, stdout } = await call('/', '--output', file);
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('{"data":[{"id":1,"name":"tea"}],"total":1}');
    expect(stdout).toMatch(/^✔ 200 OK/);
    expect(stdout).not.toContain('tea');
    await call('/list', '--paginate', '--output', file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('writes the body alone to stdout with --output -, also that of an error', async () => {
    const { code, stdout, stderr } = await call('/missing', '--output', '-');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '{"data":[{"id":1,"name":"tea"}],"total":1}' });
    expect(stderr).toMatch(/^✘ 404/);
  });

  it('writes the bytes of --output - to a pipe, and no control characters to a terminal', async () => {
    const [file, args] = [join(folder, 'bytes'), ['--allow-local', 'call', `${server.url}/bytes`, '--output']];
    await runInProcess([...args, file]);
    expect(await readFile(file)).toEqual(controls);
    expect((await runInProcess([...args, '-'])).stdout).toContain('\u001b[2Jtea');
    expect((await runInProcess([...args, '-'], { isTTY: true })).stdout).toBe('\\u{1b}[2Jtea\ufffd\n');
  });

  it('refuses a file that cannot be written, and options without effect, before it sends anything', async () => {
    const before = server.requests.length;
    const file = join(folder, 'body.json');
    const refused: [string[], string][] = [
      [['--output', join(folder, 'missing', 'body.json')], '--output must be a file'],
      [['--output', folder], '--output must be a file'],
      [['--output='], '--output must be a file'],
      [['--output', file, '--select', 'data'], 'omit --select'],
      [['--output', '-', '--shape'], 'omit --select, --shape'],
      [['--output', '-', '--max-bytes', '300'], 'and --max-bytes'],
      [['--max-items', '5'], 'require --paginate'],
      [['--max-pages', '5'], 'require --paginate'],
      [['--body-type', 'form'], '--body-type requires --data'],
    ];
    for (const [options, message] of refused) {
      expect(await call('/', ...options)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    }
    expect(server.requests).toHaveLength(before);
  });

  it('leaves the file of --output as it is if there is no response', async () => {
    const file = join(folder, 'earlier.json');
    await writeFile(file, 'earlier');
    const { code } = await runInProcess(['call', `${server.url}/`, '--output', file]);
    expect(code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('earlier');
  });

  it.runIf(process.platform === 'linux')('exits with 74 if the file cannot be written', async () => {
    expect(await call('/', '--output', '/dev/full')).toMatchObject({
      code: 74,
      stderr: expect.stringContaining('--output cannot be written'),
    });
  });

  it('names options and commands in refusals, not arguments and tools', async () => {
    const config = join(folder, 'config.yaml');
    await writeFile(
      config,
      `apis: { shop: { baseUrl: "${server.url}", allow: { paths: ["/orders"] }, approve: { paths: ["/orders"] } } }\n`,
    );
    const inApi = (path: string, ...options: string[]) => runInProcess(['--config', config, 'call', `${server.url}${path}`, ...options]);
    const output = [
      await call('/', '-X', 'GET', '-d', 'x'),
      await call('/', '-d', '%%', '--body-type', 'base64'),
      await inApi('/other'),
      await inApi('/orders', '-X', 'POST'),
      await inApi('/orders'),
    ]
      .map(({ stdout }) => stdout)
      .join('');
    for (const text of [
      'with --query',
      '--body-type text',
      'Run config check',
      'or add POST to allow.methods',
      'cannot ask for an approval',
    ]) {
      expect(output).toContain(text);
    }
    expect(output).not.toMatch(/bodyType|in query|list-apis|other tools|which the host shows|ask the operator/);
  });
});
