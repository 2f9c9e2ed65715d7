// One HTTP client in a process of its own, which runs what its parent sends over IPC and reports what it took.
// Usage: forked by bench/harness/library-process.mjs with { kind, dist, url, options } as JSON
import { resourceUsage } from 'node:process';
import { pathToFileURL } from 'node:url';

const { kind, dist, url, options = {} } = JSON.parse(process.argv[2]);
const MiB = 1024 * 1024;

/** All defaults of a configured API. Only the numbers of the rate limiter are larger: it would hold the bench back. */
const definition = { name: 'bench', baseUrl: url, rateLimit: { perSecond: 100_000, burst: 100_000 } };

/** With `apis`, the client is one of so many in the process. */
async function createProduct() {
  const { createApiClient } = await import(pathToFileURL(`${dist}/index.js`).href);
  const { apis = 1, ...more } = options;
  const clients = Array.from({ length: apis }, (_, n) => createApiClient({ ...definition, ...more, name: `bench-${n}` }));
  return clients[0];
}

const read = (outcome) => {
  if (!outcome.ok) throw outcome.error;
  return JSON.parse(Buffer.from((outcome.response ?? outcome.answer).body).toString());
};

const contenders = {
  async ky() {
    const { default: ky } = await import('ky');
    const bare = ky.create({ retry: 0 });
    return {
      get: (path) => bare(`${url}${path}`).json(),
      stream: async (bytes) => (await bare(`${url}/stream?n=${bytes}`)).body,
    };
  },
  async call() {
    const client = await createProduct();
    return {
      get: async (path) => read(await client.call({ target: path })),
      async stream(bytes) {
        const outcome = await client.call({ target: `/stream?n=${bytes}`, bodyMode: 'stream' });
        if (!outcome.ok) throw outcome.error;
        return outcome.response.stream;
      },
    };
  },
  async fetch() {
    const client = await createProduct();
    return { get: async (path) => (await client.fetch(`${url}${path}`)).json() };
  },
};

const client = await contenders[kind]();
let n = 0;

function check(body, wanted) {
  if (body.marker !== `item-${wanted}-end` || body.items.length !== 20) throw new Error(`wrong response: ${JSON.stringify(body)}`);
}

/** Runs `calls` calls, `concurrency` of them at any time, each for another item unless `same`. */
async function run({ path, calls, concurrency, same = false }) {
  let left = calls;
  const runner = async () => {
    while (left > 0) {
      left -= 1;
      n += 1;
      const item = same ? 0 : n;
      check(await client.get(`${path}?n=${item}`), item);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, runner));
}

async function readStream({ bytes }) {
  let received = 0;
  for await (const part of await client.stream(bytes)) received += part.length;
  if (received !== bytes) throw new Error(`received ${received} of ${bytes} bytes`);
}

const tasks = { run, stream: readStream };

process.on('message', async ({ task, ...input }) => {
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  try {
    await tasks[task](input);
    const wallMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(cpu);
    const memory = { rssMiB: process.memoryUsage.rss() / MiB, peakMiB: resourceUsage().maxRSS / 1024 };
    process.send({ wallMs, cpuMs: (user + system) / 1000, ...memory });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
// The parent is gone: nothing is left to measure.
process.on('disconnect', () => process.exit());
process.send({ ready: true });
