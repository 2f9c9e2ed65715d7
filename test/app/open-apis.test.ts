import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openConfigured } from '../../src/app/open-apis.js';
import { accessOf, commonDefaults } from '../../src/cli/options/options.js';
import { createRedactor, mark } from '../../src/redaction/redactor.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

let folder: string;
let file: string;
let upstream: HttpServer;

beforeAll(async () => {
  upstream = await startHttpServer(({ url }, response) => response.end(`reached ${url}`));
});
afterAll(() => upstream.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-watch-'));
  file = join(folder, 'config.yaml');
  return () => rm(folder, { recursive: true });
});

const configFor = (...names: readonly string[]) =>
  `apis:\n${names.map((name) => `  ${name}: { baseUrl: ${upstream.url}/${name} }\n`).join('')}`;

/** Replaces the file by a rename, as editors do. */
async function replaceBy(text: string): Promise<void> {
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

const listApisResult = z.looseObject({ apis: z.array(z.looseObject({ name: z.string() })) });

async function apiNames(client: McpClient): Promise<string[]> {
  const { structuredContent } = await client.callTool('list-apis', {});
  return listApisResult.parse(structuredContent).apis.map(({ name }) => name);
}

/** Polls until the condition holds, and resolves with the elapsed milliseconds of real time. */
async function until(condition: () => boolean | Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  while (!(await condition())) {
    if (performance.now() - startedAt > 10_000) throw new Error('the condition did not hold within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - startedAt;
}

const bodyOf = async (client: McpClient, api: string) => (await client.callTool('call-api', { api, path: 'x' })).structuredContent.body;

describe('configuration reload', () => {
  it('loads a changed file within 3 s, keeps the previous APIs while the file is invalid or missing, and logs the errors', async () => {
    await writeFile(file, configFor('one'));
    const client = await connect('v2 stdio', ['--config', file]);
    try {
      expect(await apiNames(client)).toEqual(['one']);
      expect(await bodyOf(client, 'one')).toBe('reached /one/x');

      await writeFile(file, configFor('one', 'two'));
      // Takes about 1 s on an idle machine.
      expect(await until(async () => (await apiNames(client)).includes('two'))).toBeLessThan(3000);
      expect(await bodyOf(client, 'two')).toBe('reached /two/x');
      expect(await bodyOf(client, 'one')).toBe('reached /one/x');

      await replaceBy(`${configFor('three')}  four: { baseURL: ${upstream.url} }\n`);
      await until(() => client.stderr().includes(`${file}:3:11: apis.four.baseURL `));
      expect(client.stderr()).toContain(`${file}:3:3: apis.four.baseUrl `);
      expect(await apiNames(client)).toEqual(['one', 'two']);
      expect(await bodyOf(client, 'two')).toBe('reached /two/x');

      await rm(file);
      // An error of the whole file has no line.
      await until(() => client.stderr().includes(`${file}: `));
      expect(await apiNames(client)).toEqual(['one', 'two']);

      await replaceBy(configFor('three'));
      await until(async () => (await apiNames(client)).includes('three'));
      expect(await apiNames(client)).toEqual(['three']);
      expect(await bodyOf(client, 'three')).toBe('reached /three/x');
      const removed = await client.callTool('call-api', { api: 'two' });
      expect(removed.structuredContent.error?.code).toBe('unknown-api');
    } finally {
      await client.close();
    }
  });

  it('loads a change that was made after the first read and before the start of the watch', async () => {
    await writeFile(file, configFor('one'));
    const redactor = createRedactor();
    const logger = createLogger({ level: 'silent', readable: false, colour: false, redactor });
    const { stdin, stdout, stderr } = process;
    const io = { stdin, stdout, stderr, env: {}, shutdown: new AbortController().signal };
    const configured = await openConfigured({ file, access: accessOf(commonDefaults), env: io.env, logger, redactor });
    try {
      await replaceBy(configFor('two'));
      await new Promise<void>((resolve) => configured.watch(resolve));
      expect(configured.apis.names()).toEqual(['two']);
    } finally {
      await configured.close();
    }
  });
});

describe('secrets of the configuration', () => {
  it('registers variables, files and texts when the APIs are open, and after a reload, before any call', async () => {
    await writeFile(join(folder, 'token'), 'of-a-file-4711\n');
    const config = (more: string) => `apis:
  one: { baseUrl: ${upstream.url}, auth: { type: bearer, token: "\${env:ONE}" } }
  two: { baseUrl: ${upstream.url}, headers: { X-Key: "\${file:token}", X-Literal-Key: in-plain-text-1 } }
adHoc: { proxy: "http://me:\${env:PROXY_PASSWORD}@127.0.0.1:1" }
${more}`;
    await writeFile(file, config(''));
    const redactor = createRedactor();
    const logger = createLogger({ level: 'silent', readable: false, colour: false, redactor });
    const env = { ONE: 'of-the-environment', PROXY_PASSWORD: 'of%2Fthe%2Fproxy', THREE: 'of-the-reload-4711' };
    const configured = await openConfigured({ file, access: accessOf(commonDefaults), env, logger, redactor });
    try {
      const shown = (...secrets: readonly string[]) => secrets.filter((secret) => redactor.text(secret) !== mark);
      expect(shown('of-the-environment', 'of-a-file-4711', 'in-plain-text-1', 'of%2Fthe%2Fproxy', 'of/the/proxy')).toEqual([]);
      expect(shown('of-the-reload-4711')).toEqual(['of-the-reload-4711']);
      await replaceBy(config('').replace('env:ONE', 'env:THREE'));
      await new Promise<void>((resolve) => configured.watch(resolve));
      expect(shown('of-the-reload-4711', 'of-the-environment')).toEqual([]);
    } finally {
      await configured.close();
    }
  });
});
