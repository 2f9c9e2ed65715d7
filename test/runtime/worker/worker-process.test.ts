import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createWorkerProcess, type WorkerProcess } from '../../../src/runtime/worker/worker-process.js';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker with one task for each way in which a job can end. */
const file = join(folder, 'worker.mjs');
writeFileSync(
  file,
  `const tasks = {
  process: () => process.pid,
  environment: () => Object.keys(process.env).filter((name) => !name.startsWith('NODE_CHANNEL')),
  spin: () => { for (;;); },
  native: () => 'a'.repeat(2 ** 25).includes('ab' + 'a'.repeat(2 ** 13)),
  exit: () => process.exit(3),
  crash: () => { setImmediate(() => { throw new Error('crashed'); }); return new Promise(() => undefined); },
  fill: () => { const kept = []; for (;;) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n }))); },
  allocate: () => 'a'.repeat(2 ** 28).split(''),
};
process.on('message', async ({ task }) => {
  try { process.send({ output: await tasks[task]() }); } catch (error) { process.send({ failure: error.message }); }
});
process.on('disconnect', () => process.exit());
process.send('ready');`,
);

const started: WorkerProcess[] = [];
afterEach(() => {
  for (const worker of started.splice(0)) worker.close();
});

function start(): WorkerProcess {
  const worker = createWorkerProcess({ file: () => file, memoryMiB: 64 });
  started.push(worker);
  return worker;
}

const job = (task: string, limitMs = 10_000) => ({ task, input: undefined, partMs: limitMs, limitMs });
const patient = { waitMs: 10_000 };

describe('worker process', () => {
  it('runs its jobs in one process, which does not see the environment', async () => {
    const worker = start();
    const ends = await Promise.all([1, 2, 3].map(() => worker.run<undefined, number>(job('process'), patient)));
    expect(ends.map((end) => end.kind)).toEqual(['done', 'done', 'done']);
    expect(new Set(ends.map((end) => (end.kind === 'done' ? end.output : undefined))).size).toBe(1);
    expect(await worker.run(job('environment'), patient)).toMatchObject({ kind: 'done', output: [] });
  });

  it.each([
    ['takes too long', 'spin', 50, 'too-slow'],
    ['takes too long in native code', 'native', 50, 'too-slow'],
    ['ends the worker', 'exit', 10_000, 'failed'],
    ['crashes the worker', 'crash', 10_000, 'failed'],
    ['needs more memory than the worker may use', 'fill', 60_000, 'failed'],
    ['allocates more memory at once than the worker may use', 'allocate', 60_000, 'failed'],
    ['is unknown', 'missing', 10_000, 'failed'],
  ])('reports a job that %s, and runs the next one', { timeout: 60_000 }, async (_what, task, limitMs, kind) => {
    const worker = start();
    expect(await worker.run(job(task, limitMs), patient)).toMatchObject({ kind });
    expect(await worker.run(job('process'), patient)).toMatchObject({ kind: 'done' });
  });

  it('ends a running job when its signal aborts, and a waiting one immediately', async () => {
    const worker = start();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = worker.run(job('spin', 60_000), { ...patient, signal: running.signal });
    const second = worker.run(job('spin', 60_000), { ...patient, signal: waiting.signal });
    const third = worker.run(job('process'), patient);
    waiting.abort();
    expect(await second).toMatchObject({ kind: 'too-slow', ranMs: 0 });
    running.abort();
    expect(await first).toMatchObject({ kind: 'too-slow' });
    expect(await third).toMatchObject({ kind: 'done' });
  });

  it('refuses a job that waits too long for its turn', async () => {
    const worker = start();
    const stop = new AbortController();
    const first = worker.run(job('spin', 60_000), { ...patient, signal: stop.signal });
    expect(await worker.run(job('process'), { waitMs: 10 })).toMatchObject({ kind: 'too-slow', ranMs: 0 });
    stop.abort();
    await first;
  });

  it('reports a job whose input cannot be cloned, and a worker that cannot start', async () => {
    const worker = start();
    expect(await worker.run({ ...job('process'), input: () => undefined }, patient)).toMatchObject({ kind: 'failed' });
    expect(await worker.run(job('process'), patient)).toMatchObject({ kind: 'done' });
    expect(await createWorkerProcess({ file: () => join(folder, 'missing.mjs') }).run(job('process'), patient)).toMatchObject({
      kind: 'failed',
    });
  });
});
