import { peers } from './rows/peers.mjs';

/** What a figure compares. `speed`: calls per second (more is better); `time`: milliseconds; `amount`: MiB (less is better). */
const kinds = ['speed', 'time', 'amount'];

/**
 * `base` is what the product is compared with, `goal` the bound of the ratio (or amount). `decides` marks the figures whose
 * CPU ratio is stable enough to reject a change.
 */
function figure(row, id, kind, title, base, { goal, decides = false } = {}) {
  if (!kinds.includes(kind)) throw new TypeError(`${id}: ${kind} is not a kind of figure`);
  return { row, id, kind, title, base, goal, decides };
}

const startGoals = { 20: 1.3, 24: 1.2 };
const itself = 'itself, with one API';

/** Every figure of the bench, in the order of the results. `nodes` are the Node.js versions on which start is measured. */
export function figuresOn(nodes) {
  return [
    figure('call', 'call-1', 'speed', 'client.call, every stage, sequential', 'ky', { goal: 1.2, decides: true }),
    figure('call', 'call-16', 'speed', 'client.call, every stage, 16 concurrent', 'ky', { goal: 1.4, decides: true }),
    figure('fetch', 'fetch-1', 'speed', 'client.fetch, every stage, sequential', 'ky', { goal: 1 }),
    figure('fetch', 'fetch-16', 'speed', 'client.fetch, every stage, 16 concurrent', 'ky', { goal: 1, decides: true }),
    figure('cache', 'cache-1', 'speed', 'client.call, from the cache, sequential', 'ky', { goal: 4 }),
    figure('stdio', 'stdio-1-20', 'speed', 'call-api over stdio, calls 1 to 20', 'one-tool server', { goal: 1 }),
    figure('stdio', 'stdio-320-520', 'speed', 'call-api over stdio, calls 320 to 520', 'one-tool server', { goal: 1, decides: true }),
    figure('first-call', 'first-call', 'time', 'first call, 300 ms after tools/list', 'one-tool server', { goal: 1, decides: true }),
    ...nodes.map(({ major }) =>
      figure('start', `start-${major}`, 'time', `start to tools/list, Node.js ${major}`, 'empty server', {
        goal: startGoals[major],
        decides: true,
      }),
    ),
    figure('http', 'http-1', 'speed', 'call-api over HTTP, sequential', 'one-tool server', { goal: 1, decides: true }),
    figure('http', 'http-32', 'speed', 'call-api over HTTP, 32 concurrent', 'one-tool server', { goal: 1, decides: true }),
    figure('scale', 'scale-call-1', 'time', 'large: client.call, sequential', itself, { goal: 1.1 }),
    figure('scale', 'scale-call-16', 'time', 'large: client.call, 16 concurrent', itself, { goal: 1.1 }),
    figure('scale', 'scale-stdio-1-20', 'time', 'large: calls 1 to 20 over stdio', itself, { goal: 1.1 }),
    figure('scale', 'scale-stdio-320-520', 'time', 'large: calls 320 to 520 over stdio', itself, { goal: 1.1 }),
    figure('scale', 'scale-first-call', 'time', 'large: first call', itself, { goal: 1.1 }),
    figure('scale', 'scale-start-apis', 'time', 'start with 1,000 APIs', itself, { goal: 1.1 }),
    figure('scale', 'scale-start-skills', 'time', 'start with 1,000 skills', itself, { goal: 1.1 }),
    figure('stream', 'stream', 'amount', 'stream of 1 GiB: peak memory above idle', 'ky', { goal: 80 }),
    figure('cache-memory', 'cache-memory', 'amount', '60,000 different GETs: memory above idle', 'ky', { goal: 110 }),
    figure('idle-memory', 'idle-memory', 'amount', 'memory after the first call', 'one-tool server', { goal: 110 }),
    ...peers.flatMap(({ id, name }) => [
      figure('peers', `${id}-1`, 'speed', 'call-api over stdio, sequential', name, { goal: 1.3 }),
      figure('peers', `${id}-32`, 'speed', 'call-api over stdio, 32 concurrent', name, { goal: 1.3 }),
    ]),
  ];
}

export const rows = [...new Set(figuresOn([]).map(({ row }) => row)), 'start'].sort();
