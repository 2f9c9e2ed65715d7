import { embeddings, packument, rows } from './bodies.mjs';

const levels = 1000;
const nested = `${'{"type":"group","children":['.repeat(levels)}${']}'.repeat(levels)}`;

/** Bodies of about 10 MB. Functions, so that only one of them is in memory. */
const bodies = {
  rows: () => JSON.stringify(rows(53_000)),
  packument: () => JSON.stringify(packument(4200)),
  'one long string': () => JSON.stringify('response '.repeat(1_110_000)),
  'nested, 1,000 levels': () => `[${Array.from({ length: 333 }, () => nested).join(',')}]`,
  embeddings: () => JSON.stringify(embeddings(310)),
};

/** Time to decode, parse and bound a body, against `JSON.parse` of its text: the minimum of rounds that alternate. */
export async function measureParsing(shapeTask, rounds) {
  const results = [];
  for (const [name, textOf] of Object.entries(bodies)) {
    const bytes = Buffer.from(textOf());
    // A text as it is after decoding: one that was built from parts would be joined by the first parser.
    const text = bytes.toString();
    const task = { bytes, contentType: 'application/json', expectsJson: false, view: 'body', select: undefined, maxBytes: 8192 };
    let [parseMs, allMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < rounds; round += 1) {
      parseMs = Math.min(parseMs, await timeOf(() => JSON.parse(text)));
      allMs = Math.min(allMs, await timeOf(() => shapeTask.run(task)));
    }
    results.push({ name, bytes: bytes.length, parseMs, allMs, ratio: allMs / parseMs });
  }
  return results;
}

async function timeOf(work) {
  // The garbage of one contender must not be collected in the time of the other.
  globalThis.gc?.();
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
