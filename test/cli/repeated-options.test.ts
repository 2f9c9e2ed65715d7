import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await startHttpServer(({ headers }, response) => {
    response.setHeader('vary', ['Accept', 'Origin']).setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ n: 7, headers }));
  });
});
afterAll(() => server.close());

const run = (...args: string[]) => runInProcess(['--allow-local', ...args]);

describe('option that is passed twice', () => {
  it.each([
    ['test', ['--expect-json', 'n==8', '--expect-json', 'n==7']],
    ['test', ['--expect-header', 'vary: /Cookie/', '--expect-header', 'Vary: /Accept/']],
    ['test', ['--expect-max', 'total=0ms', '--expect-max', 'total=20s']],
    ['test', ['--expect-body', 'nowhere', '--expect-body', 'n']],
    ['test', ['--expect-match', 'x', '--expect-match', 'n']],
    ['test', ['--expect-status', '500', '--expect-status', '200']],
    ['test', ['--expect-type', 'text/html', '--expect-type', 'application/json']],
    ['test', ['--expect-cert-days', '1', '--expect-cert-days', '2']],
    ['test', ['--expect-schema', 'a.json', '--expect-schema', 'b.json']],
    ['test', ['--samples', '2', '--samples', '1']],
    ['test', ['--rate', '1', '--rate=2']],
    ['test', ['--concurrency', '1', '--concurrency', '2']],
    ['test', ['--baseline', 'a.json', '--baseline', 'b.json']],
    ['test', ['--junit', 'a.xml', '--junit', 'b.xml']],
    ['test', ['--parallel', '1', '--parallel', '2']],
    ['test', ['--file', 'a.yaml', '--file', 'b.yaml']],
    ['test', ['-X', 'GET', '--method', 'HEAD']],
    ['test', ['--timeout', '1', '--timeout', '2']],
    ['call', ['-d', 'a=1', '-d', 'b=2']],
    ['call', ['--timeout', '1', '--timeout', '2']],
    ['call', ['-X', 'GET', '-XHEAD']],
    ['call', ['--proxy', 'env', '--proxy', 'http://127.0.0.1:1']],
    ['call', ['-H', 'Content-Type: a/b', '-H', 'content-type: c/d']],
    ['test', ['-H', 'Authorization: Bearer a', '-H', 'Authorization: Bearer b']],
  ])('refuses an option that is passed twice if only one value could count: %s %j', async (command, options) => {
    const sent = server.requests.length;
    const { code, stderr } = await run(command, server.url, ...options);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/passed more than once/) });
    expect(server.requests).toHaveLength(sent);
  });

  it('refuses an option before and after the command', async () => {
    expect(await run('--config', 'a.yaml', 'call', server.url, '--config', 'b.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--config is passed more than once'),
    });
  });

  it('sends white space in a query as it is written', async () => {
    for (const command of ['call', 'test']) {
      expect(await run(command, server.url, '-q', 'q= a ', '-q', 'r=')).toMatchObject({ code: 0 });
      expect(server.requests.at(-1)).toMatchObject({ url: expect.stringMatching(/^\/\?q=(%20|\+)a(%20|\+)&r=$/) });
    }
  });

  it('sends every value of a repeated option whose values can be combined', async () => {
    const options = ['-q', 'a=1', '-q', 'a=2', '-q', 'b=3', '-H', 'X-A: 1', '-H', 'x-a: 2', '-H', 'Cookie: c=1', '-H', 'Cookie: d=2'];
    for (const command of ['call', 'test']) {
      expect(await run(command, server.url, ...options)).toMatchObject({ code: 0 });
      expect(server.requests.at(-1)).toMatchObject({ url: '/?a=1&a=2&b=3', headers: { 'x-a': '1, 2', cookie: 'c=1; d=2' } });
    }
  });

  it('allows the methods of every --allow-methods', async () => {
    for (const method of ['PUT', 'POST']) {
      const options = ['--allow-methods', 'POST', '--allow-methods', 'PUT,PATCH'];
      expect(await run(...options, 'call', server.url, '-X', method, '-d', '{}')).toMatchObject({ code: 0 });
    }
  });

  it('accepts equal values, and different checks of one expression', async () => {
    const equal = [
      '--expect-json',
      'n==7',
      '--expect-json',
      'n==7',
      '--expect-json',
      'n',
      '--expect-max',
      'total=60s',
      '--expect-max',
      'total=60s',
    ];
    const { code, stdout } = await run('test', server.url, ...equal, '-H', 'User-Agent: a', '-H', 'user-agent: a', '--json', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ assertions: [{ check: 'json n' }, { check: 'json n' }, { check: 'time total' }] });
    expect(server.requests.at(-1)?.headers['user-agent']).toBe('a');
  });

  it('checks both of two headers', async () => {
    const options = ['--expect-header', 'vary: /Cookie/', '--expect-header', 'content-type: /json/'];
    expect(await run('test', server.url, ...options)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/✘ header vary[\s\S]*✔ header content-type/),
    });
  });
});

describe('--expect-json with a number', () => {
  it.each([
    ['n==7.0', 0],
    ['n==70e-1', 0],
    ['n=="7"', 1],
  ])('compares as JSON: %s', async (expectation, code) => {
    expect(await run('test', server.url, '--expect-json', expectation)).toMatchObject({ code });
  });
});
