import { setTimeout as sleep } from 'node:timers/promises';
import { writeConfig } from '../harness/config-file.mjs';
import { startLibrary } from '../harness/library-process.mjs';
import { residentMiBOf } from '../harness/process-usage.mjs';
import { startServer } from '../harness/stdio-server.mjs';
import { bareGet, callApi, callTool } from '../harness/tool-calls.mjs';
import { pauseMs } from './stdio.mjs';

const MiB = 1024 * 1024;
const sizes = {
  full: { streamBytes: 1024 * MiB, gets: 60_000, settleMs: 1000, maxRounds: 3 },
  smoke: { streamBytes: 64 * MiB, gets: 2000, settleMs: 500, maxRounds: 1 },
};

/** The load of other programs does not change memory, so few rounds are enough. */
async function eachRound({ builds, rounds, size, recorder, progress }, figure, measure) {
  const { maxRounds } = sizes[size];
  for (let round = 0; round < Math.min(rounds, maxRounds); round += 1) {
    progress(`${figure}, round ${round + 1} of ${Math.min(rounds, maxRounds)}`);
    const base = { amount: await measure() };
    for (const build of builds) recorder.add(figure, build.name, { amount: await measure(build) }, base);
  }
}

/** Starts a client, and returns it after a few calls with the resident memory that it has then. */
async function startIdle(upstream, build, options) {
  const client = await startLibrary({ kind: build === undefined ? 'ky' : 'call', dist: build?.dist, url: upstream.url, options });
  const { rssMiB } = await client.run({ path: '/items', calls: 20, concurrency: 1 });
  return { client, idleMiB: rssMiB };
}

/** The peak of resident memory while a stream is read, above that of the idle client. */
export function measureStream(context) {
  const { streamBytes } = sizes[context.size];
  return eachRound(context, 'stream', async (build) => {
    const { client, idleMiB } = await startIdle(context.upstream, build, { maxBodyBytes: 2 * streamBytes });
    const { peakMiB } = await client.stream(streamBytes);
    await client.close();
    return peakMiB - idleMiB;
  });
}

/** Resident memory after many different GETs, above that of the idle client. The cache has its default size. */
export function measureCacheMemory(context) {
  const { gets, settleMs } = sizes[context.size];
  return eachRound(context, 'cache-memory', async (build) => {
    const { client, idleMiB } = await startIdle(context.upstream, build);
    await client.run({ path: '/items', calls: gets, concurrency: 16 });
    await sleep(settleMs);
    const { rssMiB } = await client.run({ path: '/items', calls: 1, concurrency: 1 });
    await client.close();
    return rssMiB - idleMiB;
  });
}

/** Resident memory of a server after its first call. */
export async function measureIdleMemory(context) {
  const { upstream, bundles, folder, size } = context;
  const { args, env } = await writeConfig(folder, { url: upstream.url });
  await eachRound(context, 'idle-memory', async (build) => {
    const command = build === undefined ? [bundles.bare] : [`${build.dist}/bin.js`, ...args];
    const server = startServer([process.execPath, ...command], { env });
    await server.open();
    await sleep(pauseMs);
    await callTool(server, build === undefined ? bareGet(upstream.url) : callApi, 1);
    await sleep(sizes[size].settleMs);
    const residentMiB = residentMiBOf(server.pid);
    await server.close();
    return residentMiB;
  });
}
