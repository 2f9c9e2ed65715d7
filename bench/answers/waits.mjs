import { median } from '../harness/statistics.mjs';
import { rows } from './bodies.mjs';
import { callShop, startBodies } from './stdio-api.mjs';

const scenarios = [
  { name: 'nothing else', path: '/small', calls: 0 },
  { name: 'a body of 10 MB', path: '/10', calls: 1 },
  { name: 'a body of 30 MB', path: '/30', calls: 1 },
  { name: '20 concurrent bodies of 10 MB', path: '/10', calls: 20 },
  { name: '20 concurrent bodies of 30 MB', path: '/30', calls: 20 },
];

const others = {
  ping: (server) => server.request('ping'),
  'small call': (server) => callShop(server, '/small'),
};

/** How long a ping, or a call with a small body, waits while large bodies are read. */
export async function measureWaits(folder, rounds) {
  const headers = { 'content-type': 'application/json' };
  const bodies = await startBodies(folder, {
    '/small': { headers, body: '{"id":7,"name":"tea"}' },
    '/10': { headers, body: JSON.stringify(rows(53_000)) },
    '/30': { headers, body: JSON.stringify(rows(158_000)) },
  });
  try {
    const results = [];
    for (const scenario of scenarios) {
      const waits = {};
      let shown = scenario.calls;
      for (const [name, send] of Object.entries(others)) {
        waits[name] = [];
        for (let round = 0; round < rounds; round += 1) {
          const server = await bodies.start();
          // Loads what the first call of a process loads.
          await callShop(server, '/small');
          const { longestMs, results: called } = await longestWait(server, scenario, send);
          await server.close();
          waits[name].push(longestMs);
          shown = Math.min(shown, called.filter(({ structuredContent }) => structuredContent?.body !== undefined).length);
        }
      }
      const spreads = Object.entries(waits).map(([name, all]) => [name, { median: median(all), max: Math.max(...all) }]);
      results.push({ name: scenario.name, calls: scenario.calls, shown, waits: Object.fromEntries(spreads) });
    }
    return results;
  } finally {
    await bodies.close();
  }
}

/** Sends one request after another until every call of the scenario has its result. */
async function longestWait(server, { path, calls }, send) {
  let isRunning = true;
  const called = Promise.all(Array.from({ length: calls }, () => callShop(server, path)));
  const ended = calls === 0 ? new Promise((done) => setTimeout(done, 500)) : called;
  const stop = ended.finally(() => {
    isRunning = false;
  });
  let longestMs = 0;
  while (isRunning) {
    const sentAt = performance.now();
    await send(server);
    longestMs = Math.max(longestMs, performance.now() - sentAt);
    await new Promise((done) => setTimeout(done, 5));
  }
  await stop;
  return { longestMs, results: await called };
}
