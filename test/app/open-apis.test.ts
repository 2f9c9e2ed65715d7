import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openConfigured } from '../../src/app/open-apis.js';
import { accessOf, commonDefaults } from '../../src/cli/options/options.js';
import { createRedactor } from '../../src/redaction/redactor.js';
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

const naming = (...names: readonly string[]) =>
  `apis:\n${names.map((name) => `  ${name}: { baseUrl: ${upstream.url}/${name} }\n`).join('')}`;

/** As editors do. */
async function replaceBy(text: string): Promise<void> {
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

const listed = z.looseObject({ apis: z.array(z.looseObject({ name: z.string() })) });

async function names(client: McpClient): Promise<string[]> {
  const { structuredContent } = await client.callTool('list-apis', {});
  return listed.parse(structuredContent).apis.map(({ name }) => name);
}

/** Resolves with the milliseconds that it took; by the clock of people, because a person waits. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > 10_000) throw new Error('it did not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return performance.now() - startedAt;
}

const bodyOf = async (client: McpClient, api: string) => (await client.callTool('call-api', { api, path: 'x' })).structuredContent.body;

describe('a server whose configuration file changes', () => {
  it('has the new API within about a second, keeps the old one while the file is invalid, and says why', async () => {
    await writeFile(file, naming('one'));
    const client = await connect('v2 stdio', ['--config', file]);
    try {
      expect(await names(client)).toEqual(['one']);
      expect(await bodyOf(client, 'one')).toBe('reached /one/x');

      await writeFile(file, naming('one', 'two'));
      // About one where nothing else runs.
      expect(await until(async () => (await names(client)).includes('two'))).toBeLessThan(3000);
      expect(await bodyOf(client, 'two')).toBe('reached /two/x');
      expect(await bodyOf(client, 'one')).toBe('reached /one/x');

      await replaceBy(`${naming('three')}  four: { baseURL: ${upstream.url} }\n`);
      await until(() => client.stderr().includes(`${file}:3:11: apis.four.baseURL is not a known key; did you mean baseUrl?`));
      expect(client.stderr()).toContain(`${file}:3:3: apis.four.baseUrl is required`);
      expect(await names(client)).toEqual(['one', 'two']);
      expect(await bodyOf(client, 'two')).toBe('reached /two/x');

      await rm(file);
      await until(() => client.stderr().includes('does not exist'));
      expect(await names(client)).toEqual(['one', 'two']);

      await replaceBy(naming('three'));
      await until(async () => (await names(client)).includes('three'));
      expect(await names(client)).toEqual(['three']);
      expect(await bodyOf(client, 'three')).toBe('reached /three/x');
      const gone = await client.callTool('call-api', { api: 'two' });
      expect(gone.structuredContent.error?.code).toBe('unknown-api');
    } finally {
      await client.close();
    }
  });

  it('misses no change between the first reading and the watch', async () => {
    await writeFile(file, naming('one'));
    const redactor = createRedactor();
    const logger = createLogger({ level: 'silent', readable: false, colour: false, redactor });
    const { stdin, stdout, stderr } = process;
    const io = { stdin, stdout, stderr, env: {}, shutdown: new AbortController().signal };
    const configured = await openConfigured({ file, access: accessOf(commonDefaults), env: io.env, logger, redactor });
    try {
      await replaceBy(naming('two'));
      await new Promise<void>((resolve) => configured.watch(resolve));
      expect(configured.apis.names()).toEqual(['two']);
    } finally {
      await configured.close();
    }
  });
});
