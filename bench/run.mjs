#!/usr/bin/env node
// Measures every figure about speed and memory. Usage: node bench/run.mjs --help
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOn } from './figures.mjs';
import { bundleServers } from './harness/bundle.mjs';
import { environment } from './harness/environment.mjs';
import { compareWithRecord, cpuRatios, readRecorded, repeats, writeRecorded } from './harness/recorded.mjs';
import { createRecorder } from './harness/recorder.mjs';
import { startUpstream } from './harness/upstream.mjs';
import { readOptions } from './options.mjs';
import { comparisonTable, document, resultTables } from './report.mjs';
import { measureHttp } from './rows/http.mjs';
import { measureLibrary } from './rows/library.mjs';
import { measureCacheMemory, measureIdleMemory, measureStream } from './rows/memory.mjs';
import { measurePeers, peers } from './rows/peers.mjs';
import { measureScale } from './rows/scale.mjs';
import { measureStart } from './rows/start.mjs';
import { measureStdio } from './rows/stdio.mjs';

const measurements = [
  [['call', 'fetch', 'cache'], measureLibrary],
  [['stdio', 'first-call'], measureStdio],
  [['start'], measureStart],
  [['http'], measureHttp],
  [['scale'], measureScale],
  [['stream'], measureStream],
  [['cache-memory'], measureCacheMemory],
  [['idle-memory'], measureIdleMemory],
  [['peers'], measurePeers],
];

const options = readOptions();
const figures = figuresOn(options.nodes);
const progress = process.stderr.isTTY ? (text) => process.stderr.write(`\r\x1b[K${text}`) : () => undefined;

async function measure(context, wanted = options.wanted) {
  const recorder = createRecorder();
  for (const [rows, run] of measurements) if (rows.some((row) => wanted.has(row))) await run({ ...context, recorder, wanted });
  progress('');
  return recorder;
}

/** Measures the figures that are worse than recorded again, and returns those that are worse every time. */
async function findWorseAlways(context, first, recorded) {
  let { worse, disturbed } = compareWithRecord(figures, cpuRatios(figures, first), recorded);
  if (disturbed.length > 0) {
    const ids = disturbed.map(({ id }) => id).join(', ');
    console.log(`\nNot decided, because the machine is slower or busier than that of the record: ${ids}`);
  }
  for (let repeat = 2; repeat <= repeats && worse.length > 0; repeat += 1) {
    console.log(`\nWorse than recorded, measured again (${repeat} of ${repeats}): ${worse.map(({ id }) => id).join(', ')}`);
    const again = cpuRatios(figures, await measure(context, new Set(worse.map(({ row }) => row))));
    ({ worse } = compareWithRecord(worse, again, recorded));
  }
  return worse;
}

async function check(context, recorder) {
  const recorded = readRecorded(options.recorded);
  if (recorded === undefined) {
    console.log(`\n${options.recorded} has no record for Node.js ${process.versions.node}: nothing is compared.`);
    return;
  }
  const worse = await findWorseAlways(context, recorder, recorded);
  for (const { id, title } of worse) {
    console.error(`${title} (${id}): CPU ratio worse than the recorded ${recorded[id].ratio} in ${repeats} measurements`);
  }
  if (worse.length === 0) console.log('\nNo CPU ratio is worse than recorded.');
  else process.exitCode = 1;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
// Also if a signal ends the bench.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let upstream;
try {
  const before = environment();
  const bundles = await bundleServers(folder);
  upstream = await startUpstream();
  const context = { ...options, bundles, upstream, folder, progress };
  const recorder = await measure(context);
  console.log(resultTables(figures, recorder, 'this'));
  if (options.builds.length > 1) {
    console.log(`\n--against:\n\n${resultTables(figures, recorder, 'against')}\n\n${comparisonTable(figures, recorder)}`);
  }
  if (options.size === 'smoke')
    console.log('\nSmoke: the loads are smaller than the titles of the rows scale, stream and cache-memory state.');
  for (const note of recorder.notes()) console.log(`\n${note}`);
  if (options.record) await writeRecorded(options.recorded, cpuRatios(figures, recorder));
  if (options.out !== undefined) {
    const load = `${before.load}, ${environment().load}`;
    await writeFile(options.out, document({ ...options, figures, recorder, environment: { ...before, load }, peers }));
  }
  if (options.check) await check(context, recorder);
} catch (error) {
  progress('');
  console.error(error);
  process.exitCode = 3;
} finally {
  await upstream?.close();
}
