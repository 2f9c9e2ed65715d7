import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

let server: HttpServer;
let folder: string;
beforeAll(async () => {
  server = await startHttpServer(({ url }, response) => response.writeHead(Number(url.slice(1))).end());
  folder = await mkdtemp(join(tmpdir(), 'status-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function testWith(file: string, text: string) {
  const path = join(folder, file);
  await writeFile(path, text);
  return runInProcess(['--allow-local', 'test', '--file', path]);
}

describe('expect.status in a file of endpoints', () => {
  it.each([
    ['404', 404, 0],
    ['"404"', 404, 0],
    ['200', 404, 1],
    ['[200, 404]', 404, 0],
    ['[200, 4xx]', 404, 0],
    ['["200", 5xx]', 404, 1],
    ['400-409', 404, 0],
    ['[200-204, 410]', 404, 1],
    ['2xx', 204, 0],
    ['200,204', 204, 0],
    ['200 , 204', 204, 0],
    ['2XX', 200, 0],
    ['301', 301, 0],
  ])('accepts a status as a number, a list, a range or a text: %s', async (status, actual, code) => {
    const yaml = `endpoints:\n  - url: ${server.url}/${actual}\n    expect:\n      status: ${status}\n`;
    expect(await testWith('a.yaml', yaml)).toMatchObject({ code });
  });

  it.each([
    ['404', 0],
    ['[404, 200]', 0],
    ['"4xx"', 0],
    ['405', 1],
  ])('reads a status from JSON, and from the defaults: %s', async (status, code) => {
    const json = `{"defaults":{"expect":{"status":${status}}},"endpoints":[{"url":"${server.url}/404"}]}`;
    expect(await testWith('a.json', json)).toMatchObject({ code });
  });

  it.each(['[]', 'true', '{a: 1}', '600', '20', '200.5', '[200, [404]]', '204-', '[null]'])(
    'refuses any other status with its position: %s',
    async (status) => {
      const { code, stderr } = await testWith('b.yaml', `endpoints:\n  - url: ${server.url}/200\n    expect: {status: ${status}}\n`);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/:3:22: endpoints\.0\.expect\.status /) });
    },
  );

  it('prefers a status of the file to that of the command line', async () => {
    const path = join(folder, 'c.yaml');
    await writeFile(path, 'endpoints:\n  - { url: http://a/, expect: { status: 404 } }\n  - { url: http://b/ }\n');
    const endpoints = await readEndpoints(path, { expect: { status: '200' } });
    expect(endpoints.map(({ args }) => args.expect)).toEqual([{ status: 404 }, { status: '200' }]);
  });
});
