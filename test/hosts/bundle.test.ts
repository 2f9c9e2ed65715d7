import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packageJson, root } from '../helpers/processes/executable.js';
import { openingLines } from '../helpers/processes/raw-messages.js';

/** The rules of the registry (2025-12-11) for the fields that server.json has. */
const serverJson = z.strictObject({
  $schema: z.literal('https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json'),
  name: z
    .string()
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/)
    .max(200),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  repository: z.strictObject({ url: z.url(), source: z.literal('github') }),
  version: z.string(),
  packages: z.tuple([
    z.strictObject({
      registryType: z.literal('npm'),
      identifier: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      runtimeHint: z.literal('npx'),
      transport: z.strictObject({ type: z.literal('stdio') }),
      environmentVariables: z.array(
        z.strictObject({
          name: z.string(),
          description: z.string(),
          format: z.literal('filepath'),
          isRequired: z.boolean(),
          isSecret: z.boolean(),
        }),
      ),
    }),
  ]),
});

describe('server.json', () => {
  it('follows the rules of the registry, and names the package and version of package.json', async () => {
    const { name, version, packages, repository } = serverJson.parse(JSON.parse(await readFile(join(root, 'server.json'), 'utf8')));
    const own = packageJson();
    expect({ name, version, identifier: packages[0].identifier, packed: packages[0].version }).toEqual({
      ...{ name: own.mcpName, version: own.version, identifier: own.name, packed: own.version },
    });
    expect(own.repository).toEqual({ type: 'git', url: `git+${repository.url}.git` });
  });
});

describe('the bundle', () => {
  it('stays below 1.2 MiB, asks for the token as a secret, and serves its tools when unpacked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    try {
      execFileSync(process.execPath, [join(root, 'bundle.mjs'), join(folder, 'a.mcpb')]);
      const bytes = await readFile(join(folder, 'a.mcpb'));
      expect(bytes.byteLength).toBeLessThan(1.2 * 1024 * 1024);
      for (const [path, content] of Object.entries(unzipSync(bytes))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
      expect(manifest).toMatchObject({
        manifest_version: '0.4',
        version: packageJson().version,
        user_config: { token: { sensitive: true } },
      });
      const { args } = manifest.server.mcp_config;
      const start = args.map((arg: string) => arg.replace('${__dirname}', folder));
      const input = openingLines([{ method: 'tools/list' }]);
      // The host replaces an option that the user left empty by an empty text.
      const env = { HOME: folder, PATH: process.env.PATH, API_INTEGRATION_CONFIG: '', API_TOKEN: '' };
      const { stdout } = spawnSync(process.execPath, start, { cwd: folder, env, input, encoding: 'utf8' });
      expect(stdout).toContain('"name":"test-endpoint"');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
