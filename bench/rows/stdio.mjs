import { setTimeout as sleep } from 'node:timers/promises';
import { writeConfig } from '../harness/config-file.mjs';
import { measured } from '../harness/process-usage.mjs';
import { callInTurns, warmUp } from '../harness/server-turns.mjs';
import { startServer } from '../harness/stdio-server.mjs';
import { bareGet, callApi, callTool, callTools } from '../harness/tool-calls.mjs';

/** The time in which a host gives the tools to its model. */
export const pauseMs = 300;

/**
 * call-api against a tool that only fetches. Calls are sequential, as one agent makes them. Each round starts every server
 * once: its calls 1 to 20 belong to a cold process, its calls 320 to 520 to a warm one.
 */
export async function measureStdio({ builds, bundles, upstream, folder, wanted, rounds, recorder, progress }) {
  const { args, env } = await writeConfig(folder, { url: upstream.url });
  const contenders = [
    { command: [process.execPath, bundles.bare], env, toCall: bareGet(upstream.url) },
    ...builds.map(({ dist }) => ({ command: [process.execPath, `${dist}/bin.js`, ...args], env, toCall: callApi })),
  ];
  for (let round = 0; round < rounds; round += 1) {
    progress(`stdio, round ${round + 1} of ${rounds}`);
    const [base, ...products] = await measureRound(contenders, { round, isWarm: wanted.has('stdio') });
    for (const [n, { name }] of builds.entries()) {
      if (wanted.has('first-call')) recorder.add('first-call', name, products[n].first, base.first);
      if (!wanted.has('stdio')) continue;
      recorder.add('stdio-1-20', name, products[n].cold, base.cold);
      recorder.add('stdio-320-520', name, products[n].warm, base.warm);
    }
  }
}

/** Starts every contender, and returns what its first call, its calls 1 to 20 and (`isWarm`) its calls 320 to 520 took. */
export async function measureRound(contenders, { round, isWarm, beforeWarm = async () => undefined }) {
  const running = contenders.map((one) => ({ ...one, made: 20 }));
  try {
    for (const one of round % 2 === 0 ? running : running.toReversed()) {
      one.server = startServer(one.command, { env: one.env });
      Object.assign(one, await coldCalls(one));
    }
    if (isWarm) {
      await beforeWarm(running);
      await warmUp(running, { calls: 299 });
      const warm = await callInTurns(running, { calls: 201, batch: 25 });
      for (const [n, one] of running.entries()) one.warm = warm[n];
    }
    return running.map(({ first, cold, warm }) => ({ first, cold, warm }));
  } finally {
    for (const { server } of running) await server?.close();
  }
}

/** Calls 1 to 20 of a new server. The first of them is a figure of its own. */
async function coldCalls({ server, toCall }) {
  await server.open();
  await sleep(pauseMs);
  const first = await measured(server.pid, () => callTool(server, toCall, 1));
  const rest = await measured(server.pid, () => callTools((n) => callTool(server, toCall, n), { from: 1, calls: 19 }));
  const cpuMs = first.cpuMs === undefined || rest.cpuMs === undefined ? undefined : first.cpuMs + rest.cpuMs;
  return { first: perCall(first, 1), cold: perCall({ wallMs: first.wallMs + rest.wallMs, cpuMs }, 20) };
}

const perCall = ({ wallMs, cpuMs }, calls) => ({ wall: wallMs / calls, cpu: cpuMs === undefined ? undefined : cpuMs / calls });
