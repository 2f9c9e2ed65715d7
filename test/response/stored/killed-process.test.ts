import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../../src/response/stored/stored-responses.ts');
/** Stores bodies of 32 MiB without an end, and prints a line for each one that is complete. */
const program = `
import { createStoredResponses } from ${JSON.stringify(source)};
const clock = { now: () => Date.now(), monotonic: () => performance.now(), after: () => () => undefined };
const store = createStoredResponses({ clock, folder: process.argv[2] });
const body = new Uint8Array(32 * 1024 * 1024).fill(0x53);
for (;;) {
  const done = await store.store(body, { contentType: null, url: '', status: 200, receivedAt: 0, expectsJson: false, redaction: { value: (value) => value } }, '');
  console.log(done === undefined ? 'failed' : 'stored');
}`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  file = join(folder, 'program.mjs');
  await build({ stdin: { contents: program, resolveDir: folder }, bundle: true, platform: 'node', format: 'esm', outfile: file });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesBelow(path: string): Promise<string[]> {
  // A folder can disappear while its parent is read.
  const names = await readdir(path, { recursive: true }).catch((): string[] => []);
  const sizes = await Promise.all(
    names.map(async (name) => ((await stat(join(path, name)).catch(() => undefined))?.isFile() ? [name] : [])),
  );
  return sizes.flat();
}

/** Waits for a number of lines. */
async function lines(child: ChildProcess, count: number): Promise<void> {
  let text = '';
  // Not an iterator: it would close the pipe at its end, and with it the child.
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (data) => {
      text += String(data);
      if (text.split('\n').length > count) resolve();
    });
  });
  expect(text).not.toContain('failed');
}

describe('a process that is killed', () => {
  it.each([0, 3, 7, 12])('leaves no byte in a file with a name, %i ms after a body was complete', async (afterMs) => {
    const target = await mkdtemp(join(folder, 'bodies-'));
    const child = spawn(process.execPath, [file, target], { stdio: ['ignore', 'pipe', 'inherit'] });
    await lines(child, 3);
    const seen: string[] = [];
    const end = performance.now() + afterMs;
    do seen.push(...(await filesBelow(target)));
    while (performance.now() < end);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    // An empty file can be seen, or left behind, between its creation and the removal of its name.
    for (const name of [...seen, ...(await filesBelow(target))])
      expect((await readFile(join(target, name)).catch(() => Buffer.of())).length).toBe(0);
  });
});
