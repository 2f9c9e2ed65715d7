import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedConfig } from '../../src/config/config.js';
import type { ConfigLocation } from '../../src/config/load-config.js';
import { createTrust } from '../../src/config/trust.js';
import { type ConfigWatch, watchConfig } from '../../src/config/watch-config.js';
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

const naming = (name: string) => `apis: {${name}: {baseUrl: https://x.example}}`;

/** Every name or problem that a watch tells, in turn. */
function start(location: ConfigLocation = { file }) {
  const told: string[] = [];
  let wake: (() => void) | undefined;
  watch = watchConfig(location, (loaded: LoadedConfig) => {
    told.push(loaded.ok ? loaded.config.apis.map(({ name }) => name).join() : (loaded.problems[0]?.rule ?? ''));
    wake?.();
  });
  return {
    told,
    async until(count: number): Promise<string[]> {
      while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return told;
    },
  };
}

describe('a watched file', () => {
  it('is told when it was changed, when it became invalid, when it is gone, and when it is back', async () => {
    await writeFile(file, naming('one'));
    const { until } = start();
    await writeFile(file, naming('two'));
    expect(await until(1)).toEqual(['two']);
    await writeFile(file, 'nope: 1');
    expect((await until(2))[1]).toContain('is not a known key');
    await rm(file);
    expect((await until(3))[2]).toBe('does not exist');
    await writeFile(file, naming('three'));
    expect((await until(4))[3]).toBe('three');
  });

  it('may be replaced by another one, as editors do', async () => {
    await writeFile(file, naming('one'));
    const { until } = start();
    await writeFile(`${file}~`, naming('two'));
    await rename(`${file}~`, file);
    expect(await until(1)).toEqual(['two']);
    await writeFile(`${file}~`, naming('three'));
    await rename(`${file}~`, file);
    expect(await until(2)).toEqual(['two', 'three']);
  });

  it('may be reached through a link that is replaced, as in Kubernetes', async () => {
    for (const [name, api] of [
      ['..1', 'one'],
      ['..2', 'two'],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'config.yaml'), naming(api));
    }
    await symlink('..1', join(folder, '..data'));
    await symlink('..data/config.yaml', file);
    const { until } = start();
    await symlink('..2', join(folder, '..data_tmp'));
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(await until(1)).toEqual(['two']);
  });

  it('is told once for a burst of changes, and not for those of its neighbours', async () => {
    await writeFile(file, naming('one'));
    const { told, until } = start();
    await writeFile(join(folder, 'neighbour'), 'x');
    for (const name of ['a', 'b', 'c']) await writeFile(file, naming(name));
    await writeFile(join(folder, 'neighbour'), 'y');
    expect(await until(1)).toEqual(['c']);
    await writeFile(file, naming('last'));
    await until(2);
    expect(told).toEqual(['c', 'last']);
  });

  it('in a working directory has to be trusted anew, and is told when it was', async () => {
    const trust = createTrust(join(folder, 'state'));
    await writeFile(file, naming('one'));
    await trust.add(file, naming('one'));
    const { until } = start({ file, trust });
    await writeFile(file, naming('two'));
    expect((await until(1))[0]).toContain('nobody has trusted it');
    await trust.add(file, naming('two'));
    await utimes(file, new Date(), new Date(Date.now() + 1000));
    expect((await until(2))[1]).toBe('two');
  });

  it('keeps no process alive', async () => {
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
