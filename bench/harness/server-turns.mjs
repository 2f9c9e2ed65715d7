import { measured } from './process-usage.mjs';
import { callTool, callTools } from './tool-calls.mjs';
import { inTurns, parts } from './turns.mjs';

/** Lets servers make `calls` calls each, in turns, from the next item on. A contender has `server`, `toCall` and `made`. */
export function callInTurns(contenders, { calls, batch, concurrency = 1 }) {
  return inTurns(contenders, parts(calls, batch), (one, count) => {
    const from = one.made;
    one.made += count;
    return measured(one.server.pid, () => callItems(one, { from, calls: count, concurrency }));
  });
}

/** Makes calls whose time nobody measures. */
export async function warmUp(contenders, { calls, concurrency = 1, path }) {
  for (const one of contenders) {
    await callItems(one, { from: one.made, calls, concurrency, path });
    one.made += calls;
  }
}

function callItems({ server, toCall }, { path, ...range }) {
  return callTools((n) => callTool(server, toCall, n, path), range);
}
