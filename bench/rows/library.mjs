import { startLibrary } from '../harness/library-process.mjs';
import { inTurns, parts } from '../harness/turns.mjs';

const measures = ['call', 'fetch', 'cache'];

const paths = { cache: '/stored' };
const sizes = {
  // The JIT has optimized ky after 4,000 calls, and the client after 5,000; the rows of stdio measure first calls.
  full: { warmUp: 5000, calls: { 1: 2000, 16: 4000 }, batch: { 1: 200, 16: 400 } },
  smoke: { warmUp: 300, calls: { 1: 300, 16: 600 }, batch: { 1: 50, 16: 100 } },
};

/**
 * The library against a bare ky on global fetch. Every round has new processes, because optimization by the JIT differs
 * from process to process.
 */
export async function measureLibrary({ builds, upstream, wanted, rounds, size, recorder, progress }) {
  const { warmUp, calls, batch } = sizes[size];
  const products = measures.filter((row) => wanted.has(row));
  for (let round = 0; round < rounds; round += 1) {
    progress(`client, round ${round + 1} of ${rounds}`);
    const contenders = [
      { row: 'ky', ...(await start('ky')) },
      ...(await Promise.all(
        products.flatMap((row) =>
          builds.map(async ({ name, dist }) => ({ row, build: name, ...(await start(row === 'cache' ? 'call' : row, dist)) })),
        ),
      )),
    ];
    try {
      for (const one of contenders) await one.run({ ...work(one), calls: warmUp, concurrency: 16 });
      for (const concurrency of [1, 16]) {
        const taking = contenders.filter(({ row }) => row !== 'cache' || concurrency === 1);
        const found = await inTurns(taking, parts(calls[concurrency], batch[concurrency]), (one, count) =>
          one.run({ ...work(one), calls: count, concurrency }),
        );
        const [base] = found;
        for (const [n, { row, build }] of taking.entries()) if (n > 0) recorder.add(`${row}-${concurrency}`, build, found[n], base);
      }
    } finally {
      for (const one of contenders) await one.close();
    }
  }

  function start(kind, dist) {
    return startLibrary({ kind, dist, url: upstream.url });
  }
}

const work = ({ row }) => ({ path: paths[row] ?? '/items', same: row === 'cache' });
