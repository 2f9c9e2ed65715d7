import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedConfig } from '../../src/config/config.js';
import type { ConfigLocation } from '../../src/config/load-config.js';
import { createTrust, untrustedRule } from '../../src/config/trust.js';
import { type ConfigWatch, watchConfig } from '../../src/config/watch-config.js';
import type { ConfigDiagnostic } from '../../src/documents/diagnostic.js';
import { root } from '../helpers/processes/executable.js';

let folder: string;
let file: string;
let watch: ConfigWatch | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  file = join(folder, 'config.yaml');
});

afterEach(async () => {
  watch?.close();
  await rm(folder, { recursive: true });
});

const configWith = (name: string) => `apis: {${name}: {baseUrl: https://x.example}}`;

/** Starts the watch and collects every reported API name or problem. */
function start(location: ConfigLocation = { file }) {
  const reports: (string | ConfigDiagnostic | undefined)[] = [];
  let wake: (() => void) | undefined;
  watch = watchConfig(location, (loaded: LoadedConfig) => {
    reports.push(loaded.ok ? loaded.config.apis.map(({ name }) => name).join() : loaded.problems[0]);
    wake?.();
  });
  return {
    reports,
    async until(count: number): Promise<typeof reports> {
      while (reports.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return reports;
    },
  };
}

describe('watchConfig', () => {
  it('reports that the file changed, became invalid, was deleted and was created again', async () => {
    await writeFile(file, configWith('one'));
    const { until } = start();
    await writeFile(file, configWith('two'));
    expect(await until(1)).toEqual(['two']);
    await writeFile(file, 'nope: 1');
    expect((await until(2))[1]).toMatchObject({ path: 'nope', line: 1 });
    await rm(file);
    expect((await until(3))[2]).toEqual({ file, path: '', rule: 'does not exist' });
    await writeFile(file, configWith('three'));
    expect((await until(4))[3]).toBe('three');
  });

  it('reports a file that is replaced by another one, as editors do', async () => {
    await writeFile(file, configWith('one'));
    const { until } = start();
    await writeFile(`${file}~`, configWith('two'));
    await rename(`${file}~`, file);
    expect(await until(1)).toEqual(['two']);
    await writeFile(`${file}~`, configWith('three'));
    await rename(`${file}~`, file);
    expect(await until(2)).toEqual(['two', 'three']);
  });

  it('reports a file behind a symbolic link that is replaced, as in Kubernetes', async () => {
    for (const [name, api] of [
      ['..1', 'one'],
      ['..2', 'two'],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'config.yaml'), configWith(api));
    }
    await symlink('..1', join(folder, '..data'));
    await symlink('..data/config.yaml', file);
    const { until } = start();
    await symlink('..2', join(folder, '..data_tmp'));
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(await until(1)).toEqual(['two']);
  });

  it('reports a burst of changes once, and ignores other files in the folder', async () => {
    await writeFile(file, configWith('one'));
    const { reports, until } = start();
    await writeFile(join(folder, 'neighbour'), 'x');
    for (const name of ['a', 'b', 'c']) await writeFile(file, configWith(name));
    await writeFile(join(folder, 'neighbour'), 'y');
    expect(await until(1)).toEqual(['c']);
    await writeFile(file, configWith('last'));
    await until(2);
    expect(reports).toEqual(['c', 'last']);
  });

  it('reports an untrusted change, and the file again once the change is trusted', async () => {
    const trust = createTrust(join(folder, 'state'));
    await writeFile(file, configWith('one'));
    await trust.add(file, configWith('one'));
    const { until } = start({ file, trust });
    await writeFile(file, configWith('two'));
    expect((await until(1))[0]).toEqual({ file, path: '', rule: untrustedRule(file) });
    await trust.add(file, configWith('two'));
    await utimes(file, new Date(), new Date(Date.now() + 1000));
    expect((await until(2))[1]).toBe('two');
  });

  it('does not keep the process alive', async () => {
    const bundle = join(folder, 'watch.mjs');
    await build({
      entryPoints: [join(root, 'src/config/watch-config.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: bundle,
    });
    const script = `import { watchConfig } from ${JSON.stringify(bundle)}; watchConfig({ file: ${JSON.stringify(file)} }, () => undefined);`;
    const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 10_000,
      encoding: 'utf8',
    });
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  });
});
