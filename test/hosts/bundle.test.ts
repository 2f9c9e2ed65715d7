import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageJson, root } from '../helpers/processes/executable.js';
import { openingLines } from '../helpers/processes/raw-messages.js';

describe('the bundle', () => {
  let folder = '';
  let size = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    execFileSync(process.execPath, [join(root, 'bundle.mjs'), join(folder, 'a.mcpb')]);
    const bytes = await readFile(join(folder, 'a.mcpb'));
    size = bytes.byteLength;
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  const start = (args: readonly string[], more: object = {}) => {
    // The host replaces an option that the user left empty by an empty text.
    const env = { HOME: folder, PATH: process.env.PATH, API_INTEGRATION_CONFIG: '', API_TOKEN: '' };
    return spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8', ...more });
  };

  it('stays below 1,000,000 bytes, asks for the token as a secret, and serves its tools when unpacked', async () => {
    expect(size).toBeLessThan(1_000_000);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      manifest_version: '0.4',
      version: packageJson().version,
      user_config: { token: { sensitive: true } },
    });
    const command = manifest.server.mcp_config.args.map((arg: string) => arg.replace('${__dirname}', folder));
    expect(start(command, { input: openingLines([{ method: 'tools/list' }]) }).stdout).toContain('"name":"test-endpoint"');
    // Loads every package that it shares with the executable.
    expect(start([join(folder, 'dist/worker.js')])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['store', 'store: { url: "redis://127.0.0.1:1" }'],
    ['server.metrics', 'server: { metrics: { listen: "127.0.0.1:0" } }'],
    ['server.traces', 'server: { traces: { endpoint: "http://127.0.0.1:1/v1/traces" } }'],
  ])('refuses %s, which it omits, and names the npm package', async (option, text) => {
    await writeFile(join(folder, 'team.yaml'), `${text}\n`);
    expect(start([join(folder, 'dist/bin.js'), '--config', join(folder, 'team.yaml')], { input: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`error: the configuration contains ${option}, which this bundle omits`),
    });
  });
});
