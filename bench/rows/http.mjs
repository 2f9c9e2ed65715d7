import { writeConfig } from '../harness/config-file.mjs';
import { startHttpServer } from '../harness/http-server.mjs';
import { callInTurns, warmUp } from '../harness/server-turns.mjs';
import { bareGet, callApi } from '../harness/tool-calls.mjs';

const sizes = {
  full: { warmUp: 300, calls: { 1: 400, 32: 1600 }, batch: { 1: 50, 32: 160 } },
  smoke: { warmUp: 100, calls: { 1: 100, 32: 320 }, batch: { 1: 25, 32: 80 } },
};

/** The executable over HTTP against the one-tool server. Neither has sessions: each request is complete. */
export async function measureHttp({ builds, bundles, upstream, folder, rounds, size, recorder, progress }) {
  const { warmUp: warmUpCalls, calls, batch } = sizes[size];
  const { args, env } = await writeConfig(folder, { url: upstream.url });
  const bare = { command: [process.execPath, bundles.bareHttp], toCall: bareGet(upstream.url) };
  const products = builds.map(({ name, dist }) => ({
    build: name,
    command: [process.execPath, `${dist}/bin.js`, ...args, 'serve', '--http', '127.0.0.1:0'],
    toCall: callApi,
  }));
  for (let round = 0; round < rounds; round += 1) {
    progress(`HTTP, round ${round + 1} of ${rounds}`);
    const contenders = [];
    try {
      for (const one of [bare, ...products]) contenders.push({ ...one, made: 0, server: await startHttpServer(one.command, { env }) });
      await warmUp(contenders, { calls: warmUpCalls, concurrency: 8 });
      for (const concurrency of [1, 32]) {
        const [base, ...found] = await callInTurns(contenders, { calls: calls[concurrency], batch: batch[concurrency], concurrency });
        for (const [n, { name }] of builds.entries()) recorder.add(`http-${concurrency}`, name, found[n], base);
      }
    } finally {
      for (const { server } of contenders) await server.close();
    }
  }
}
